using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Cli.Reports;

/// <summary>What is in a manifest, at a glance.</summary>
internal static class SummaryReport
{
    private const int Extremes = 5;

    public static void Print(Manifest manifest, Terminal terminal)
    {
        var statistics = manifest.Statistics;
        terminal.Line(
            $"{Counted.Of(statistics.Patterns, "pattern")}, {Counted.Of(statistics.Relationships, "relationship")}, {Counted.Of(statistics.Rejected, "rejected candidate")} ({Where(manifest)})");
        if (statistics.Patterns > 0)
        {
            terminal.Table(["type", "patterns"], statistics.ByType.Select(static pair => (IReadOnlyList<string>)[pair.Key, Figures.Of(pair.Value)]).ToList());
            terminal.Line($"node kinds: {string.Join(", ", statistics.ByNodeKind.Select(static pair => $"{pair.Key} {pair.Value}"))}");
            terminal.Line(Scores(statistics));
            PrintExtremes(manifest, terminal);
        }

        foreach (var warning in manifest.Warnings)
        {
            terminal.Problem($"warning: {warning}");
        }
    }

    /// <summary>All statistics over scores in one line.</summary>
    public static string Scores(Statistics statistics) =>
        $"scores: mean {Figures.Of(statistics.Mean)}, σ {Figures.Of(statistics.StandardDeviation)}, variance {Figures.Of(statistics.Variance)}, "
        + $"min {Figures.Of(statistics.Minimum)}, median {Figures.Of(statistics.Median)}, max {Figures.Of(statistics.Maximum)}";

    private static string Where(Manifest manifest) =>
        $"mode {manifest.Mode}, algorithm {manifest.Algorithm}, repository {manifest.Repository}, commit {manifest.Commit?[..Math.Min(12, manifest.Commit.Length)] ?? "none"}{(manifest.Dirty is true ? ", dirty" : "")}{(manifest.Facts is null ? "" : ", provisional")}";

    private static void PrintExtremes(Manifest manifest, Terminal terminal)
    {
        var scored = manifest.Patterns.Where(static pattern => pattern.Quality.Overall is not null)
            .OrderByDescending(static pattern => pattern.Quality.Overall)
            .ThenBy(static pattern => pattern.PatternName, StringComparer.Ordinal)
            .ToList();
        Print("best", scored.Take(Extremes), terminal);
        Print("worst", scored.AsEnumerable().Reverse().Take(Extremes), terminal);
    }

    private static void Print(string title, IEnumerable<Pattern> patterns, Terminal terminal) => terminal.Table(
        [title, "name", "type", "file"],
        patterns
            .Select(static pattern => (IReadOnlyList<string>)[Figures.Of(pattern.Quality.Overall), pattern.PatternName, TypeOf(pattern), $"{pattern.FilePath}:{pattern.LineStart}"])
            .ToList());

    /// <summary>Type and subtype as one word.</summary>
    public static string TypeOf(Pattern pattern) =>
        pattern.PatternSubtype is { } subtype ? $"{WireNames.Of(pattern.PatternType)}/{subtype}" : WireNames.Of(pattern.PatternType);
}
