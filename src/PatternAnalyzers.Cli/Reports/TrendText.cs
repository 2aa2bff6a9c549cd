using System.Globalization;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Reports;

/// <summary>A trend as a table; each figure with what it moved since the publication above.</summary>
internal static class TrendText
{
    private const int CommitLength = 12;

    public static void Print(IReadOnlyList<PublicationRecord> records, Terminal terminal)
    {
        if (records.Count == 0)
        {
            terminal.Line("no publication stands");
        }

        foreach (var repository in records.GroupBy(static record => record.Repository, StringComparer.Ordinal))
        {
            terminal.Line(repository.Key);
            terminal.Table(["#", "published", "commit", "patterns", "mean", "σ", "violations", "new", "changed", "gone"], Rows([.. repository]));
        }
    }

    private static List<IReadOnlyList<string>> Rows(List<PublicationRecord> records)
    {
        var rows = new List<IReadOnlyList<string>>();
        for (var index = 0; index < records.Count; index++)
        {
            rows.Add(Row(records[index], index > 0 ? records[index - 1] : null));
        }

        return rows;
    }

    private static IReadOnlyList<string> Row(PublicationRecord record, PublicationRecord? before)
    {
        var now = record.Figures;
        // Scores of two definitions do not compare.
        var then = before?.ScoreVersion == record.ScoreVersion ? before.Figures : null;
        return
        [
            Figures.Of(record.Number),
            record.PublishedAt,
            record.Commit?[..Math.Min(CommitLength, record.Commit.Length)] ?? "none",
            now is null ? "unknown" : Figures.Of(now.Patterns) + Moved(now.Patterns, before?.Figures?.Patterns),
            now?.Mean is { } mean ? Figures.Of(mean) + Moved(mean, then?.Mean) : "unknown",
            Figures.Of(now?.StandardDeviation),
            now is null ? "unknown" : Figures.Of(now.Violations) + Moved(now.Violations, before?.Figures?.Violations),
            Figures.Of(record.Inserted),
            Figures.Of(record.Updated),
            Figures.Of(record.Removed),
        ];
    }

    private static string Moved(double now, double? then) =>
        then is { } known && Math.Round(now - known, 4) is var moved && moved != 0
            ? $" ({moved.ToString("+0.####;-0.####", CultureInfo.InvariantCulture)})"
            : "";
}
