using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Tests.Naming.English;

public sealed class CountedTests
{
    [Theory]
    [InlineData(0, "0 patterns")]
    [InlineData(1, "1 pattern")]
    [InlineData(2, "2 patterns")]
    [InlineData(1305, "1305 patterns")]
    public void Noun_FollowsItsNumber(int number, string text) => Counted.Of(number, "pattern").ShouldBe(text);
}
