using PatternAnalyzers.History.Git;

namespace PatternAnalyzers.History.Tests.Git;

public sealed class NulTokensTests
{
    [Fact]
    public async Task TokensLongerThanTheBuffer_ComeWhole()
    {
        var expected = Enumerable.Range(0, 50).Select(index => new string((char)('a' + (index % 26)), index * 4001)).ToList();
        var tokens = new List<string>();
        await foreach (var token in NulTokens.ReadAsync(
            new StringReader(string.Concat(expected.Select(token => token + '\0'))),
            TestContext.Current.CancellationToken))
            tokens.Add(token);

        tokens.ShouldBe(expected);
    }
}
