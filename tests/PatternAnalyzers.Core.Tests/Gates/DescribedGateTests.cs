namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class DescribedGateTests
{
    [Theory]
    [InlineData("Takes orders.", true)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    public void MissingDescription_Fails(string description, bool passed) =>
        Catalogued.Ask("described", Catalogued.Pattern(1) with { Description = description }).Passed.ShouldBe(passed);
}
