using PatternAnalyzers.Core.Identity;

namespace PatternAnalyzers.Core.Tests.Identity;

public sealed class PatternIdTests
{
    [Fact]
    public void SameKey_GivesSameId() => PatternId.Of("r", "A", "T:B").ShouldBe(PatternId.Of("r", "A", "T:B"));

    [Fact]
    public void Id_NeverChanges() => PatternId.Of("example.org/shop", "Shop", "T:Shop.NodePriceCompute").ShouldBe("c4a463cc-fccb-5074-ba74-49bb29082367");

    [Theory]
    [InlineData("other", "A", "T:B", null)]
    [InlineData("r", "Other", "T:B", null)]
    [InlineData("r", "A", "T:Other", null)]
    [InlineData("r", "A", "T:B", "src/A/A.csproj")]
    public void EveryPartOfTheKey_Counts(string repository, string assembly, string symbol, string? project) =>
        PatternId.Of(repository, assembly, symbol, project).ShouldNotBe(PatternId.Of("r", "A", "T:B"));
}
