using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Cli.Tests.Runs;

public sealed class PatternLookupTests
{
    private static readonly IReadOnlyList<Pattern> Patterns = [Pattern("aaaa1111", "Retry Policy", "T:Shop.RetryPolicy"), Pattern(
        "aaaa2222",
        "Retry Policy (Jobs)",
        "T:Jobs.RetryPolicy")];

    [Theory]
    [InlineData("AAAA1111", "T:Shop.RetryPolicy")]
    [InlineData("aaaa2", "T:Jobs.RetryPolicy")]
    [InlineData("retry policy", "T:Shop.RetryPolicy")]
    [InlineData("Jobs.RetryPolicy", "T:Jobs.RetryPolicy")]
    public void Text_FindsOnePattern(string text, string symbol) => PatternLookup.Find(Patterns, text).Symbol.ShouldBe(symbol);

    [Theory]
    [InlineData("RetryPolicy", "PA2043")]
    [InlineData("aaaa", "PA2043")]
    [InlineData("zzzz", "PA2042")]
    public void Text_MeansNoneOrSeveral(string text, string code) =>
        Should.Throw<PatternsException>(() => PatternLookup.Find(Patterns, text)).Code.ShouldBe(code);

    private static Pattern Pattern(string id, string name, string symbol) => new()
    {
        PatternId = id,
        PatternName = name,
        PatternType = PatternType.Service,
        Symbol = symbol,
        Assembly = "A",
        Project = "A.csproj",
        FilePath = "A.cs",
        Description = "d",
        DescriptionSource = "evidence",
    };
}
