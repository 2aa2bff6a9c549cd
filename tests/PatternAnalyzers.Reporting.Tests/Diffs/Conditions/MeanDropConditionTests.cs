using PatternAnalyzers.Reporting.Diffs;
using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Conditions;

public sealed class MeanDropConditionTests
{
    [Theory]
    [InlineData(0.70, 0)]
    [InlineData(0.60, 1)]
    [InlineData(null, 0)]
    public void FallOfTheMean_Offends(double? after, int offences)
    {
        var diff = Comparison.Of(Samples.Manifest(Samples.Pattern("A", overall: 0.75)), Samples.Manifest(Samples.Pattern("B", overall: after)));

        new MeanDropCondition(0.05).Offences(diff).Count.ShouldBe(offences);
    }
}
