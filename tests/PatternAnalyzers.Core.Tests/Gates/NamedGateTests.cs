namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class NamedGateTests
{
    [Theory]
    [InlineData("Order Step", true)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData("Order\u0007Step", false)]
    public void UnusableNames_Fail(string name, bool passed) =>
        Catalogued.Ask("named", Catalogued.Pattern(1) with { PatternName = name }).Passed.ShouldBe(passed);

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void NamesTheStoresCannotHold_Fail(int length, bool passed) =>
        Catalogued.Ask("named", Catalogued.Pattern(1) with { PatternName = new string('x', length) }).Passed.ShouldBe(passed);
}
