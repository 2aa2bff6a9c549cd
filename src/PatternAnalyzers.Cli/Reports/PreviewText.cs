using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Reports;

/// <summary>What a publication would do, for people.</summary>
internal static class PreviewText
{
    private const int MostNamed = 20;

    public static void Print(PublicationPreview preview, Manifest manifest, string place, Terminal terminal)
    {
        var rows = preview.Points is null ? "" : " in PostgreSQL";
        Print("new", preview.New, preview.Points?.New, terminal);
        Print("changed", preview.Changed, preview.Points?.Changed, terminal);
        Print("vanished", preview.Vanished, preview.Points?.Vanished, terminal);
        Print("the stores differ", preview.Differences, terminal);
        terminal.Line(
            $"dry run: {Counted.Of(manifest.Patterns.Count, "pattern")} of {manifest.Repository} would be published to {place}: {Counts(preview)}{rows}{(preview.Points is { } second ? $"; {Counts(second)} in Qdrant; {Agreement(preview)}" : "")}; nothing was written");
    }

    private static string Agreement(PublicationPreview preview) =>
        preview.Differences.Count == 0
            ? "the stores agree"
            : $"the stores differ in {Counted.Of(preview.Differences.Count, "pattern")}, which publishing sets right";

    private static string Counts(PublicationPreview preview) =>
        $"{preview.New.Count} new, {preview.Changed.Count} changed, {preview.Unchanged} unchanged, {preview.Vanished.Count} vanished";

    // What both stores say alike is said once.
    private static void Print(string what, IReadOnlyList<string> rows, IReadOnlyList<string>? points, Terminal terminal)
    {
        var alike = points is null || rows.SequenceEqual(points, StringComparer.Ordinal);
        Print(alike ? what : what + " in PostgreSQL", rows, terminal);
        if (!alike)
        {
            Print(what + " in Qdrant", points!, terminal);
        }
    }

    private static void Print(string what, IReadOnlyList<string> names, Terminal terminal)
    {
        foreach (var name in names.Take(MostNamed))
        {
            terminal.Line($"  {what}: {name}");
        }

        if (names.Count > MostNamed)
        {
            terminal.Line($"  {what}: {names.Count - MostNamed} more");
        }
    }
}
