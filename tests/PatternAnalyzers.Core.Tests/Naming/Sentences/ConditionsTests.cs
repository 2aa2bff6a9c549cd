using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class ConditionsTests
{
    private static readonly MemberFact Match = Told.Method("MatchAsync") with { Parameters = ["CartContext"], Returns = "Task<bool>" };

    [Fact]
    public void SpecificationWithMoreThanYesOrNo_Decides()
    {
        var input = Told.Of("DelaySpecification");
        Conditions.Of(
            input with { Type = input.Type with { Members = [Told.Method("IsSatisfiedBy") with { Parameters = ["RemoteMovie"], Returns = "Decision" }] } })
            .ShouldBe("Decides whether remote movies satisfy the delay specification.");
    }

    [Theory]
    [InlineData("CartWeightRule", "Rule that checks the cart weight through IShipping.")]
    [InlineData("IsMobileRule", "Rule that checks whether it is mobile through IShipping.")]
    [InlineData("PaidByRule", "Paid by rule that works through IShipping.")]
    [InlineData("CartWeightService", "")]
    public void Rule_IsWhatItLooksAt(string typeName, string expected)
    {
        var input = Told.Of(typeName).Given("IShipping") with { Called = [Told.Called("IShipping", "GetWeight")] };
        Conditions.Of(input with { Type = input.Type with { Members = [Match] } }).ShouldBe(expected);
    }
}
