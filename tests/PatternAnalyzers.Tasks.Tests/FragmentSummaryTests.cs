using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Tasks.Tests;

public sealed class FragmentSummaryTests
{
    [Fact]
    public void Types_StandMostFrequentFirst()
    {
        var fragment = new Manifest
        {
            ToolVersion = "0.1.0",
            Repository = "r",
            Statistics = new Statistics
            {
                Patterns = 6,
                Mean = 0.6149,
                ByType = new Dictionary<string, int> { ["COMPUTE"] = 1, ["SERVICE"] = 1, ["EFFECT"] = 4 },
            },
        };

        FragmentSummary.Of(fragment, "a/x.patterns.json")
            .ShouldBe("Patterns: 6 (4 EFFECT, 1 COMPUTE, 1 SERVICE), mean 0.61, provisional -> a/x.patterns.json");
    }
}
