using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Summaries;

namespace PatternAnalyzers.Reporting.Tests.Summaries;

public sealed class SummaryOfTests
{
    [Fact]
    public void Patterns_AreCountedByTypeWithTheirMean()
    {
        var summary = SummaryOf.Compute(Samples.Manifest(
            Samples.Pattern("A", PatternType.Handler, 0.4),
                Samples.Pattern("B", PatternType.Handler, 0.6),
                Samples.Pattern("C", PatternType.Handler, null),
                Samples.Pattern("D", PatternType.Effect, 1)));

        summary.Types.ShouldBe([new GroupFigure("HANDLER", 3, 0.5, 0), new GroupFigure("EFFECT", 1, 1, 0)]);
        summary.Unscored.ShouldBe(1);
        summary.Histogram.Sum(bin => bin.Count).ShouldBe(3);
    }

    [Fact]
    public void UnknownScores_AreCountedByReason()
    {
        var complexity = SummaryOf.Compute(
            Samples.Manifest(Samples.Pattern("A", overall: null), Samples.Pattern("B", overall: null), Samples.Pattern("C", overall: 0.5))).Dimensions[0];

        complexity.Name.ShouldBe("complexity");
        complexity.Known.ShouldBe(1);
        complexity.Mean.ShouldBe(0.5);
        complexity.Unknown.ShouldBe([new ReasonCount("too_deep", 2)]);
    }

    [Fact]
    public void Dimensions_AreTheFiveOfTheScore() =>
        SummaryOf.Compute(Samples.Manifest()).Dimensions
            .Select(one => one.Name)
            .ShouldBe(["complexity", "documentation", "usage", "onex_compliance", "recency"]);

    [Fact]
    public void BrokenRules_AreListedGravestFirst()
    {
        var broken = Samples.Pattern("A") with
        {
            Violations = [Samples.Violation("ONEX6001", Severity.Low), Samples.Violation("ONEX2001", Severity.Critical), Samples.Violation(
                "ONEX2001",
                Severity.Critical)]
        };

        var rules = SummaryOf.Compute(Samples.Manifest(broken, Samples.Pattern("B"))).Rules;

        rules.Select(rule => (rule.Rule, rule.Count, rule.Patterns)).ShouldBe([("ONEX2001", 2, 1), ("ONEX6001", 1, 1)]);
        rules[0].Title.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void UnknownRule_HasNoTitle() =>
        SummaryOf.Compute(Samples.Manifest(Samples.Pattern("A") with { Violations = [Samples.Violation("ONEX8888")] })).Rules
            .ShouldHaveSingleItem().Title
            .ShouldBeNull();

    [Fact]
    public void NoPattern_HasNoMean() => SummaryOf.Compute(Samples.Manifest()).KnownWeight.ShouldBeNull();
}
