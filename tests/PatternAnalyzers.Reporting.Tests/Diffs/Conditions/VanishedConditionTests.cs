using PatternAnalyzers.Reporting.Diffs;
using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Conditions;

public sealed class VanishedConditionTests
{
    [Fact]
    public void VanishedPattern_OffendsAndMovedOneDoesNot()
    {
        var stays = Samples.Pattern("A");
        var diff = Comparison.Of(Samples.Manifest(stays, Samples.Pattern("Gone")), Samples.Manifest(stays with { FilePath = "elsewhere.cs" }));

        new VanishedCondition().Offences(diff).ShouldHaveSingleItem().ShouldStartWith("Gone (SERVICE");
    }
}
