namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class UniqueNameGateTests
{
    [Fact]
    public void SharedName_FailsWhateverItsCase()
    {
        var result = Catalogued.Ask("unique_names", Catalogued.Pattern(1), Catalogued.Pattern(2) with { PatternName = "ORDER STEP 1" });
        result.Passed.ShouldBeFalse();
        result.Offenders.ShouldBe(["Order Step 1: T:Shop.OrderStep1, T:Shop.OrderStep2"]);
    }

    [Fact]
    public void DifferentNames_Pass() => Catalogued.Ask("unique_names", Catalogued.Good()).Passed.ShouldBeTrue();
}
