using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Reports;

/// <summary>What a publication would do, for people.</summary>
internal static class PreviewText
{
    private const int MostNamed = 20;

    public static void Print(PublicationPreview preview, Manifest manifest, string place, Terminal terminal)
    {
        Print("new", preview.New, terminal);
        Print("changed", preview.Changed, terminal);
        Print("vanished", preview.Vanished, terminal);
        terminal.Line($"dry run: {manifest.Patterns.Count} patterns of {manifest.Repository} would be published to {place}: {preview.New.Count} new, {preview.Changed.Count} changed, {preview.Unchanged} unchanged, {preview.Vanished.Count} vanished; nothing was written");
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
