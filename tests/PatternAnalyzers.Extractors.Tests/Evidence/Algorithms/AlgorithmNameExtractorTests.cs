namespace PatternAnalyzers.Extractors.Tests.Evidence.Algorithms;

public sealed class AlgorithmNameExtractorTests
{
    private const string Body = "public int Run(int[] values) { var sum = 0; foreach (var value in values) sum += value; return sum; }";

    [Theory]
    [InlineData("PriceCalculator", "scoring")]
    [InlineData("RelevanceScorer", "scoring")]
    [InlineData("NameMatcher", "matching")]
    [InlineData("LruCache", "caching")]
    [InlineData("ResultRanker", "ranking")]
    [InlineData("CsvParser", "parsing")]
    [InlineData("SqlTokenizer", "parsing")]
    [InlineData("ContentHasher", "hashing")]
    [InlineData("JobScheduler", "scheduling")]
    [InlineData("TreeWalker", "traversal")]
    [InlineData("ShortestPathFinder", "traversal")]
    [InlineData("KnapsackSolver", "general")]
    public async Task NameOfAnAlgorithmWithCode_IsEvidence(string name, string subtype)
    {
        var asked = await Asked.WithAspNet($"public static class {name} {{ {Body.Replace("public", "public static")} }}");

        asked.About(name).ShouldBe(["name ALGORITHM/" + subtype]);
    }

    [Theory]
    [InlineData("public class ParserException : Exception { " + Body + " }", "ParserException")]
    [InlineData("public class ParserOptions { " + Body + " }", "ParserOptions")]
    [InlineData("public record Hash(string Text) { " + Body + " }", "Hash")]
    [InlineData("public interface IParser { int Run(); }", "IParser")]
    [InlineData("public enum Sort { None }", "Sort")]
    [InlineData("public class SortAttribute : Attribute { " + Body + " }", "SortAttribute")]
    [InlineData("public class Parser { public int Run(int x) => Math.Abs(x); }", "Parser")]
    [InlineData("public class Parser { public int Run(int x) { throw new NotSupportedException(); } }", "Parser")]
    [InlineData("public class CachePolicy { " + Body + " }", "CachePolicy")]
    public async Task DataOrDelegation_IsNone(string source, string name)
    {
        var asked = await Asked.WithAspNet(source);

        asked.About(name).Where(row => row.Contains("ALGORITHM", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
