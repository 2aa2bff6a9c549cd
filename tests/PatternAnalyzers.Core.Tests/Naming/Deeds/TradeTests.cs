using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class TradeTests
{
    [Theory]
    [InlineData("IUserCreator", "Create", "creates the user")]
    [InlineData("IWebhooksSender", "SendAll", "sends webhooks")]
    public void DoersVerb_IsDoneToTheRestOfItsName(string owner, string method, string expected) =>
        Trade.Of(Call(owner, method))!.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("IUserCreator", "CreateAdmin")]
    [InlineData("IUserStore", "Create")]
    [InlineData("UserCreator", "Create", false)]
    public void AnythingElse_IsNoTrade(string owner, string method, bool isInterface = true) => Trade.Of(Call(owner, method, isInterface)).ShouldBeNull();

    private static CalledMember Call(string owner, string method, bool isInterface = true) => new(owner, new MemberFact { Name = method }, isInterface);
}
