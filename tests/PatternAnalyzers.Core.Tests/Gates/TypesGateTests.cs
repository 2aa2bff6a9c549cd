using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class TypesGateTests
{
    [Fact]
    public void OneType_IsEnoughByDefaultButNotForRecovery()
    {
        var manifest = Catalogued.Good(1);
        Catalogued.Ask("types", manifest).Passed.ShouldBeTrue();
        Catalogued.Ask("types", manifest, GateProfile.Recovery).Passed.ShouldBeFalse();
    }

    [Fact]
    public void TwoTypes_AreListed()
    {
        var result = Catalogued.Ask("types", Catalogued.Good(3), GateProfile.Recovery);
        result.Passed.ShouldBeTrue();
        result.Detail.ShouldBe("2 types (EFFECT 2, SERVICE 1), at least 2 needed");
    }
}
