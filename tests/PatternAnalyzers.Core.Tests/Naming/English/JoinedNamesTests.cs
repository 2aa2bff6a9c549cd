using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Tests.Naming.English;

public sealed class JoinedNamesTests
{
    private static readonly JoinedNames Names = new(
        [new("GitHub", "GitHub"), new("CosmosDb", "Cosmos DB"), new("Redis", "Redis")],
        StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData(1, 2, "GitHub")]
    [InlineData(3, 2, "Cosmos DB")]
    [InlineData(5, 1, "Redis")]
    [InlineData(0, 2, null)]
    [InlineData(1, 1, null)]
    public void Neighbours_AreFoundTogether(int start, int count, string? name) =>
        Names.Find(["The", "Git", "hub", "cosmos", "DB", "redis"], start, count).ShouldBe(name);
}
