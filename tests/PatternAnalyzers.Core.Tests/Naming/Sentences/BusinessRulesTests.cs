using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class BusinessRulesTests
{
    [Fact]
    public void RuleByWhoseNameSomethingMustBe_SaysSo() =>
        BusinessRules.Of(
            Told.Of("LoginMustBeUniqueRule", PatternType.Service, null, "IsBroken").Given("IUsersCounter") with
            {
                Called = [Told.Called("IUsersCounter", "CountUsers")]
            })
        .ShouldBe("Rule that login must be unique, checked through IUsersCounter.");

    [Theory]
    [InlineData("OrderCannotBeEmptyRule", "Rule that order cannot be empty.")]
    [InlineData("FirewallRule", "")]
    [InlineData("MustBeUniqueRule", "")]
    [InlineData("LoginMustBeUniqueCheck", "")]
    public void OthersAreNoRules(string name, string sentence) => BusinessRules.Of(Told.Of(name)).ShouldBe(sentence);
}
