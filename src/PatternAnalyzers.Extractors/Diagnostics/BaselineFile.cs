using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.Extractors.Diagnostics;

/// <summary>Finds the baseline among the additional files.</summary>
internal static class BaselineFile
{
    /// <summary>The findings of every such file; none when there is no file or it cannot be read.</summary>
    public static Baseline Read(ImmutableArray<AdditionalText> files)
    {
        var lines = new List<string>();
        foreach (var file in files)
        {
            if (!IsBaseline(file.Path) || file.GetText(CancellationToken.None) is not { } text)
                continue;
            foreach (var line in text.Lines)
                lines.Add(line.ToString());
        }

        return lines.Count == 0 ? Baseline.None : Baseline.Read(lines);
    }

    // The path is of the machine that compiles, whose separator the analyzer need not share.
    private static bool IsBaseline(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1) == Baseline.FileName;
}
