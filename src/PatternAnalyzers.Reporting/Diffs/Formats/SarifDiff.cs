using PatternAnalyzers.Reporting.Diffs.Conditions;
using PatternAnalyzers.Reporting.Sarif;

namespace PatternAnalyzers.Reporting.Diffs.Formats;

/// <summary>SARIF 2.1.0: new violations as results of state <c>new</c>, fixed ones as <c>absent</c>, failed conditions as notifications.</summary>
internal static class SarifDiff
{
    public static string Of(ManifestDiff diff, IReadOnlyList<Verdict> verdicts, string toolVersion) => SarifLog.Of(
        toolVersion,
        [.. diff.NewViolations.Select(static finding => new SarifResult(finding, "new")), .. diff.FixedViolations.Select(static finding => new SarifResult(
            finding,
            "absent"))],
        [
            .. diff.Cautions.Select(static caution => new SarifNotification("warning", caution)),
            .. verdicts
                .Where(static verdict => !verdict.Passed)
                .Select(static verdict => new SarifNotification("error", $"{verdict.Condition}: {string.Join("; ", verdict.Offences)}")),
        ]);
}
