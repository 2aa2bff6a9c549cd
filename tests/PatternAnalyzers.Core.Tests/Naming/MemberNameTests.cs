using PatternAnalyzers.Core.Naming;
using Shouldly;
using Xunit;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class MemberNameTests
{
    [Theory]
    [InlineData("Shop#IOrders#Find(System.Int32)", "Find")]
    [InlineData("M:Shop.Cart.Add``1(``0)", "Add")]
    [InlineData("Add", "Add")]
    [InlineData("", "")]
    public void Name_IsWithoutParametersAndInterface(string name, string simple) => MemberName.Simple(name).ShouldBe(simple);

    [Theory]
    [InlineData("T:Shop.IOrders`1!Shop.Core|Save(System.Int32)", "IOrders")]
    [InlineData("T:Cart|Add", "Cart")]
    [InlineData("Add", "")]
    public void Owner_IsWhoIsCalled(string call, string owner) => MemberName.Owner(call).ShouldBe(owner);
}
