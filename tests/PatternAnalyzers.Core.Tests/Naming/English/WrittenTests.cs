using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Tests.Naming.English;

public sealed class WrittenTests
{
    [Theory]
    [InlineData("AddToDoItem", "add", "to-do", "item")]
    [InlineData("AddToCart", "add", "to", "cart")]
    public void ToDo_IsOneWord(string name, params string[] expected) => Written.Split(name).ShouldBe(expected);

    [Theory]
    [InlineData("Sql", "SQL")]
    [InlineData("Grpc", "gRPC")]
    [InlineData("Msg", "message")]
    [InlineData("Ev", "event")]
    [InlineData("Tv", "TV")]
    [InlineData("Basket", "basket")]
    [InlineData("GitHub", "GitHub")]
    public void Word_HasTheCapitalsOfPrint(string word, string expected) => Written.Of(word).ShouldBe(expected);
}
