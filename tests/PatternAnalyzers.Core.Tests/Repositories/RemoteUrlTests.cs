using PatternAnalyzers.Core.Repositories;

namespace PatternAnalyzers.Core.Tests.Repositories;

public sealed class RemoteUrlTests
{
    [Theory]
    [InlineData("https://example.org/Shop/Orders.git")]
    [InlineData("https://example.org/Shop/Orders")]
    [InlineData("https://example.org/shop/orders/")]
    [InlineData("https://robot:s3cret@example.org/shop/orders.git")]
    [InlineData("https://s3cret@example.org:443/shop/orders.git?x=s3cret#s3cret")]
    [InlineData("http://example.org:80/shop/orders.git")]
    [InlineData("ssh://git@example.org:22/shop/orders.git")]
    [InlineData("ssh://git@example.org/shop/orders.git")]
    [InlineData("git+ssh://git@example.org/shop/orders.git")]
    [InlineData("git://example.org:9418/shop/orders.git")]
    [InlineData("git@example.org:shop/orders.git")]
    [InlineData("git@EXAMPLE.org:/shop/orders.git")]
    [InlineData("example.org:shop/orders")]
    [InlineData("robot:s3cret@example.org:shop/orders.git")]
    [InlineData(" https://example.org//shop/orders.git \n")]
    public void OneRemote_HasOneName(string url) => RemoteUrl.Normalise(url).ShouldBe("example.org/shop/orders");

    [Theory]
    [InlineData("/srv/git/orders.git")]
    [InlineData("../orders")]
    [InlineData("./a:b")]
    [InlineData("C:\\git\\orders")]
    [InlineData("C:/git/orders")]
    [InlineData("file:///srv/git/orders.git")]
    [InlineData("https://example.org/")]
    [InlineData("https://")]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("@:")]
    public void PathOnDisk_HasNone(string url) => RemoteUrl.Normalise(url).ShouldBeNull();

    [Theory]
    [InlineData("https://user:12/secret@example.org/shop/orders")]
    [InlineData("https://user:pass@word@example.org/shop/orders")]
    [InlineData("https://user:se/cret@example.org/shop/orders")]
    public void UnescapedPassword_NeverBecomesPartOfTheName(string url) => RemoteUrl.Normalise(url).ShouldBeNull();

    [Fact]
    public void OtherPort_IsPartOfTheName() => RemoteUrl.Normalise("ssh://git@example.org:2222/shop/orders").ShouldBe("example.org:2222/shop/orders");

    [Fact]
    public void Credentials_AreCutOutOfMessages() =>
        RemoteUrl.WithoutCredentials("fatal: 'https://robot:s3cret@example.org/x' and ssh://me@h/y").ShouldBe("fatal: 'https://example.org/x' and ssh://h/y");
}
