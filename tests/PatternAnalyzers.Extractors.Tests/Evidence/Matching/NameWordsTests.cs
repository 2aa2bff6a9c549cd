using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Tests.Evidence.Matching;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("NodeLLMCompletionEffect", "Node LLM Completion Effect")]
    [InlineData("NodeGitHubPRPollerEffect", "Node Git Hub PR Poller Effect")]
    [InlineData("Sha256Hasher", "Sha256 Hasher")]
    [InlineData("snake_case_Name", "snake case Name")]
    [InlineData("IO", "IO")]
    [InlineData("_x", "x")]
    [InlineData("__x__Y_", "x Y")]
    [InlineData("___", "")]
    [InlineData("", "")]
    public void Name_IsSplitIntoWords(string name, string words)
    {
        string.Join(" ", NameWords.Of(name)).ShouldBe(words);
        NameWords.First(name).ShouldBe(words.Split(' ')[0]);
        NameWords.Last(name).ShouldBe(words.Split(' ')[^1]);
    }
}
