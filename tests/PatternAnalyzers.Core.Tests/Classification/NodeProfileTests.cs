using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class NodeProfileTests
{
    private static readonly TypeFact Shell = new TypeBuilder("NodeAEffect").Member("#ctor").Build();
    private static readonly TypeFact Fat = new TypeBuilder("NodeBEffect").Member("#ctor").Member("Run").Build();

    [Fact]
    public void MostlyShells_AreDeclarative() => NodeProfile.Decide("auto", [Shell, Shell, Fat]).ShouldBe("declarative");

    [Fact]
    public void HalfOfThem_AreClassic() => NodeProfile.Decide("auto", [Shell, Fat]).ShouldBe("classic");

    [Fact]
    public void NoNode_IsClassic() => NodeProfile.Decide("auto", []).ShouldBe("classic");

    [Theory]
    [InlineData("classic")]
    [InlineData("declarative")]
    public void Setting_Decides(string setting) => NodeProfile.Decide(setting, [Shell, Fat]).ShouldBe(setting);
}
