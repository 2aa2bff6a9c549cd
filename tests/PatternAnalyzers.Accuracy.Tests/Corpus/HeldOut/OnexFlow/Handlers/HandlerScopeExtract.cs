using System.Text.RegularExpressions;
using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public sealed record PlanScope(string[] Files, string[] Repositories, string[] Systems);

[HandlerCategory(EnumHandlerTypeCategory.Compute)]
public sealed class HandlerScopeExtract
{
    private static readonly Regex FileLike = new(@"(?<![\w/])[\w./-]+\.(cs|py|ts|ya?ml|md)\b", RegexOptions.Compiled);

    public PlanScope Handle(string markdown)
    {
        var files = FileLike.Matches(markdown).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).ToArray();
        var repositories = new SortedSet<string>();
        var systems = new SortedSet<string>();
        foreach (var line in markdown.Split('\n'))
        {
            var trimmed = line.TrimStart('-', '*', ' ');
            if (trimmed.StartsWith("Repo:", StringComparison.OrdinalIgnoreCase)) repositories.Add(trimmed[5..].Trim());
            else if (trimmed.StartsWith("System:", StringComparison.OrdinalIgnoreCase)) systems.Add(trimmed[7..].Trim());
        }

        return new PlanScope(files, [.. repositories], [.. systems]);
    }
}
