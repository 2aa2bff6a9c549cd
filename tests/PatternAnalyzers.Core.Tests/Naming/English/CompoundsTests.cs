using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Tests.Naming.English;

public sealed class CompoundsTests
{
    [Theory]
    [InlineData("PayLoad", "payload")]
    [InlineData("OutGoingMessage", "outgoing message")]
    [InlineData("MarkDownDecoder", "markdown decoder")]
    [InlineData("WithMetaData", "with metadata")]
    [InlineData("OutOrder", "out order")]
    [InlineData("Time", "time")]
    [InlineData("TimeOutTime", "timeout time")]
    public void Neighbours_AreOneWordWhereTheyAreWrittenSo(string name, string expected) => string.Join(" ", Written.Split(name)).ShouldBe(expected);
}
