using PatternAnalyzers.Loading.Projects;

namespace PatternAnalyzers.Loading.Tests.Projects;

public sealed class GlobTests
{
    [Theory]
    [InlineData("**/*.cs", "/r/p/a.cs", true)]
    [InlineData("**/*.cs", "/r/p/x/y/a.cs", true)]
    [InlineData("**/*.cs", "/r/q/a.cs", false)]
    [InlineData("Legacy\\**", "/r/p/Legacy/x/a.cs", true)]
    [InlineData("Legacy\\**", "/r/p/LegacyToo/a.cs", false)]
    [InlineData("*.cs", "/r/p/x/a.cs", false)]
    [InlineData("../shared/**/*.cs", "/r/shared/deep/a.cs", true)]
    [InlineData("../shared/A.cs", "/r/shared/a.cs", true)]
    [InlineData("x/?.cs", "/r/p/x/a.cs", true)]
    [InlineData("x/?.cs", "/r/p/x/ab.cs", false)]
    [InlineData("**/Gen*/**/*.g.cs", "/r/p/a/Generated/b/c.g.cs", true)]
    [InlineData("a(1)+[x].cs", "/r/p/a(1)+[x].cs", true)]
    public void Glob_Matches(string pattern, string path, bool expected) => new Glob("/r/p", pattern).Matches(path).ShouldBe(expected);
}
