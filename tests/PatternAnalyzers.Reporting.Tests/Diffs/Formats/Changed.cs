using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Diffs;
using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Formats;

/// <summary>A comparison in which everything happens once.</summary>
internal static class Changed
{
    public static ManifestDiff Everything { get; } = Comparison.Of(Before(), After());

    public static IReadOnlyList<Verdict> Verdicts { get; } = Verdict.Of(
        Everything,
        [ConditionTable.Parse("vanished")!, ConditionTable.Parse("new-violations:critical")!]);

    private static Manifest Before() => Samples.Manifest(
        Samples.Pattern("Changing"),
            Samples.Pattern("Gone"),
            Samples.Pattern("Moving"),
            Samples.Pattern("Turning"),
            Samples.Pattern("Failing") with { Violations = [Samples.Violation("ONEX6001", Severity.Low, "has no summary")] });

    private static Manifest After() => Samples.Manifest(
        Samples.Pattern("Changing", overall: 0.5) with { ContentHash = "other" },
        Samples.Pattern("Coming"),
        Samples.Pattern("Moving") with { FilePath = "src/Else/Moving.cs" },
        Samples.Pattern("Turning") with { NodeKind = NodeKind.Effect },
        Samples.Pattern("Failing") with { Violations = [Samples.Violation(message: "reads | `a file` for @you")] });
}
