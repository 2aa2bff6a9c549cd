namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class UniqueIdGateTests
{
    [Fact]
    public void SharedId_FailsAndNamesBoth()
    {
        var first = Catalogued.Pattern(1);
        var result = Catalogued.Ask("unique_ids", first, Catalogued.Pattern(2) with { PatternId = first.PatternId.ToUpperInvariant() });
        result.Passed.ShouldBeFalse();
        var offender = result.Offenders.ShouldHaveSingleItem();
        offender.ShouldContain("T:Shop.OrderStep1");
        offender.ShouldContain("T:Shop.OrderStep2");
    }

    [Fact]
    public void DifferentIds_Pass() => Catalogued.Ask("unique_ids", Catalogued.Good()).Passed.ShouldBeTrue();
}
