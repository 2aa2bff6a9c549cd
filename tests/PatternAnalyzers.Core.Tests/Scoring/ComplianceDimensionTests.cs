using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.Core.Tests.Scoring;

public sealed class ComplianceDimensionTests
{
    [Theory]
    [InlineData(Severity.Critical, 0.8)]
    [InlineData(Severity.High, 0.9)]
    [InlineData(Severity.Medium, 0.95)]
    [InlineData(Severity.Low, 0.98)]
    public void Violation_CostsItsWeight(Severity severity, double expected) => Score(Scored.Broken(severity)).ShouldBe(expected);

    [Fact]
    public void Violations_AddUpToTheFloor()
    {
        Score(Scored.Broken(Severity.Critical, Severity.High, Severity.Medium, Severity.Low)).ShouldBe(0.63);
        Score(Scored.Broken([.. Enumerable.Repeat(Severity.Critical, 9)])).ShouldBe(0);
    }

    [Fact]
    public void NoViolation_IsPerfect() => Score(Scored.Broken()).ShouldBe(1);

    [Fact]
    public void NoRuleApplies_IsUnknown()
    {
        var compliance = Scored.Score(Scored.Input() with { Outcome = new RuleOutcome() }).OnexCompliance;
        compliance.Score.ShouldBeNull();
        compliance.UnknownReason.ShouldBe("no_rule_applies");
    }

    [Fact]
    public void Suppressed_CostsNothingAndIsCounted()
    {
        var excused = Scored.Broken() with { Suppressed = [new Suppressed { Rule = "ONEX2001", Token = "io-ok", Reason = "r", FilePath = "f" }] };
        var compliance = Scored.Score(Scored.Input() with { Outcome = excused }).OnexCompliance;
        compliance.Score.ShouldBe(1);
        compliance.Raw["suppressed"].ShouldBe(1);
    }

    [Fact]
    public void AnotherViolation_NeverScoresHigher()
    {
        var random = new Random(7);
        var severities = new List<Severity>();
        var last = 1d;
        for (var round = 0; round < 200; round++)
        {
            severities.Add((Severity)random.Next(4));
            var score = Score(Scored.Broken([.. severities]))!.Value;
            score.ShouldBeInRange(0, last);
            last = score;
        }
    }

    private static double? Score(RuleOutcome outcome) => Scored.Score(Scored.Input() with { Outcome = outcome }).OnexCompliance.Score;
}
