using PatternAnalyzers.History.Git;

namespace PatternAnalyzers.History.Tests.Git;

public sealed class GitExecutableTests
{
    [Fact]
    public void Git_IsFoundOnTheSearchPath() => GitExecutable.Find(Environment.GetEnvironmentVariable("PATH")).ShouldNotBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    public void CurrentFolder_IsNeverSearched(string? searchPath) => GitExecutable.Find(searchPath).ShouldBeNull();
}
