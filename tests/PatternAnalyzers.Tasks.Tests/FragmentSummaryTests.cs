using System.Text.Json;

namespace PatternAnalyzers.Tasks.Tests;

public sealed class FragmentSummaryTests
{
    [Theory]
    [InlineData("""{"patterns":6,"mean":0.6149,"by_type":{"COMPUTE":1,"EFFECT":4,"SERVICE":1}}""", "Patterns: 6 (4 EFFECT, 1 COMPUTE, 1 SERVICE), mean 0.61, provisional -> a/x.patterns.json")]
    [InlineData("""{"patterns":0,"mean":null,"by_type":{}}""", "Patterns: 0, provisional -> a/x.patterns.json")]
    public void Types_StandMostFrequentFirst(string statistics, string summary)
    {
        using var document = JsonDocument.Parse(statistics);

        FragmentSummary.Of(document.RootElement, "a/x.patterns.json").ShouldBe(summary);
    }
}
