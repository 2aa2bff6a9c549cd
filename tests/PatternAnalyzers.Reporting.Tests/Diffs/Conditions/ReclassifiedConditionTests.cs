using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Diffs;
using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Conditions;

public sealed class ReclassifiedConditionTests
{
    [Fact]
    public void NewKind_OffendsAndNewNameDoesNot()
    {
        var (one, other) = (Samples.Pattern("A"), Samples.Pattern("B"));
        var diff = Comparison.Of(
            Samples.Manifest(one, other),
            Samples.Manifest(one with { NodeKind = NodeKind.Compute }, other with { PatternName = "Renamed" }));

        new ReclassifiedCondition().Offences(diff).ShouldHaveSingleItem().ShouldBe("A: node_kind unknown → COMPUTE");
    }
}
