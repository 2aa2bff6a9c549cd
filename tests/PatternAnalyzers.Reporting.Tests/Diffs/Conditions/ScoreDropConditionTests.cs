using PatternAnalyzers.Reporting.Diffs;
using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Conditions;

public sealed class ScoreDropConditionTests
{
    [Theory]
    [InlineData(0.75, 0.70, 0)]
    [InlineData(0.75, 0.6999, 1)]
    [InlineData(0.75, 0.90, 0)]
    [InlineData(0.75, null, 0)]
    [InlineData(null, 0.1, 0)]
    public void FallBeyondTheLimit_Offends(double? before, double? after, int offences)
    {
        var diff = Comparison.Of(Samples.Manifest(Samples.Pattern("A", overall: before)), Samples.Manifest(Samples.Pattern("A", overall: after)));

        new ScoreDropCondition(0.05).Offences(diff).Count.ShouldBe(offences);
    }
}
