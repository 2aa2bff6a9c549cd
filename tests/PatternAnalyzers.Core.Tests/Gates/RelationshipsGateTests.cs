using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class RelationshipsGateTests
{
    [Fact]
    public void NoRelationship_FailsRecoveryButNotTheDefault()
    {
        Catalogued.Ask("relationships", Catalogued.Good(), GateProfile.Recovery).Passed.ShouldBeFalse();
        Catalogued.Ask("relationships", Catalogued.Good()).Passed.ShouldBeTrue();
    }

    [Fact]
    public void OneRelationship_IsEnough() =>
        Catalogued.Ask("relationships", Catalogued.Good() with { Relationships = [Catalogued.Uses(1, 2)] }, GateProfile.Recovery).Passed.ShouldBeTrue();
}
