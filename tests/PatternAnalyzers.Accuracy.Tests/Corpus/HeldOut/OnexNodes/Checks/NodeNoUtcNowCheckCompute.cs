using System.Text.RegularExpressions;
using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexNodes.Checks.HeldOut;

public readonly record struct SourceText(string Path, string Content);
public readonly record struct ClockUse(string Path, int Line, string Expression);

[NodeArchetype(EnumNodeArchetype.Compute)]
public static class NodeNoUtcNowCheckCompute
{
    static readonly Regex Clock = new(@"\bDateTime(Offset)?\.(UtcNow|Now)\b", RegexOptions.CultureInvariant);

    public static IEnumerable<ClockUse> Check(IEnumerable<SourceText> sources)
    {
        foreach (var source in sources)
        {
            int line = 0; bool inComment = false;
            foreach (var text in source.Content.Split('\n'))
            {
                line++;
                if (text.Contains("/*")) inComment = true;
                if (!inComment && !text.TrimStart().StartsWith("//") && Clock.Match(text) is { Success: true } m && !text.Contains("clock-ok:"))
                    yield return new ClockUse(source.Path, line, m.Value);
                if (text.Contains("*/")) inComment = false;
            }
        }
    }
}
