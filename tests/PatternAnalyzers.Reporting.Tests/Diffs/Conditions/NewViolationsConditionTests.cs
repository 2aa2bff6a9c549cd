using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Diffs;
using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Conditions;

public sealed class NewViolationsConditionTests
{
    [Theory]
    [InlineData(Severity.Low, 2)]
    [InlineData(Severity.High, 1)]
    [InlineData(Severity.Critical, 0)]
    public void LighterViolations_AreLetThrough(Severity least, int offences)
    {
        var pattern = Samples.Pattern("A");
        var diff = Comparison.Of(
            Samples.Manifest(pattern),
            Samples.Manifest(pattern with { Violations = [Samples.Violation(severity: Severity.Low), Samples.Violation("ONEX1001", Severity.High)] }));

        new NewViolationsCondition(least).Offences(diff).Count.ShouldBe(offences);
    }
}
