using PatternAnalyzers.Core.Repositories;

namespace PatternAnalyzers.Core.Tests.Repositories;

public sealed class RepositoryNameTests
{
    [Theory]
    [InlineData("https://Git.Example.com/Shop/Orders.git", "git.example.com/shop/orders")]
    [InlineData("https://user:token@git.example.com/shop/orders", "git.example.com/shop/orders")]
    [InlineData("https://git.example.com:8443/shop/orders/", "git.example.com:8443/shop/orders")]
    [InlineData("ssh://git@git.example.com:22/shop/orders.git", "git.example.com/shop/orders")]
    [InlineData("git@git.example.com:shop/orders.git", "git.example.com/shop/orders")]
    [InlineData("/srv/git/orders.git", "unknown")]
    [InlineData("file:///srv/git/orders.git", "unknown")]
    [InlineData(@"C:\git\orders", "unknown")]
    [InlineData("", "unknown")]
    public void Remote_BecomesHostAndPath(string origin, string name) => RepositoryName.From("", origin).ShouldBe(name);

    [Fact]
    public void UrlAsSetting_LosesItsToken() =>
        RepositoryName.From("https://user:token@git.example.com/shop/orders", "").ShouldBe("git.example.com/shop/orders");

    [Fact]
    public void Setting_Wins() => RepositoryName.From("the shop", "https://git.example.com/shop/orders").ShouldBe("the shop");
}
