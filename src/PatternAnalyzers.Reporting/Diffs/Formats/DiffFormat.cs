using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Diffs.Formats;

/// <summary>A way to write a comparison down.</summary>
public static class DiffFormat
{
    private static readonly (string Name, Func<ManifestDiff, IReadOnlyList<Verdict>, string, string> Write)[] Rows =
    [
        ("text", static (diff, verdicts, _) => TextDiff.Of(diff, verdicts)),
        ("json", static (diff, verdicts, _) => JsonDiff.Of(diff, verdicts)),
        ("markdown", static (diff, verdicts, _) => MarkdownDiff.Of(diff, verdicts)),
        ("sarif", SarifDiff.Of),
    ];

    /// <summary>The names of all formats.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Rows.Select(static row => row.Name)];

    /// <summary>The comparison as text that ends in a line feed.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="diff">What differs.</param>
    /// <param name="verdicts">What the conditions say of it.</param>
    /// <param name="toolVersion">Version of the tool that compares.</param>
    public static string Write(string name, ManifestDiff diff, IReadOnlyList<Verdict> verdicts, string toolVersion) =>
        Rows.First(row => row.Name == name).Write(diff, verdicts, toolVersion);
}
