using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Tests.Merging;

public sealed class TargetFrameworkOrderTests
{
    [Fact]
    public void Frameworks_AreOrderedHighestFirst()
    {
        string?[] expected =
        [
            "net10.0", "net10.0-windows", "net9.0", "net8.0", "net5.0", "netcoreapp3.1", "netcoreapp2.1", "netstandard2.1", "netstandard2.0", "net481", "net48",
            "net472", "net35", null,
        ];
        expected.Reverse().Order(TargetFrameworkOrder.HighestFirst).ShouldBe(expected);
    }
}
