using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Reporting.Diffs.Conditions;

/// <summary>No new violation of at least that severity.</summary>
/// <param name="least">The lightest severity that counts.</param>
internal sealed class NewViolationsCondition(Severity least) : Condition
{
    public const string Key = "new-violations";

    public override string Name => least == Severity.Low ? Key : $"{Key}:{WireNames.Of(least)}";

    public override IReadOnlyList<string> Offences(ManifestDiff diff) =>
    [
        .. diff.NewViolations.Where(finding => finding.Violation.Severity >= least)
            .Select(static finding => $"{finding.Violation.Rule} {finding.Pattern.Name}: {finding.Violation.Message} ({finding.Violation.FilePath}:{finding.Violation.Line})"),
    ];
}
