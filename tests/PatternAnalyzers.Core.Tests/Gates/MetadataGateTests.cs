namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class MetadataGateTests
{
    [Fact]
    public void EveryMissingPiece_Fails()
    {
        var whole = Catalogued.Pattern(1);
        Catalogued.Ask("metadata", whole).Passed.ShouldBeTrue();
        Catalogued.Ask("metadata", whole with { FilePath = "" }).Passed.ShouldBeFalse();
        Catalogued.Ask("metadata", whole with { Symbol = " " }).Passed.ShouldBeFalse();
        Catalogued.Ask("metadata", whole with { Description = "" }).Passed.ShouldBeFalse();
        Catalogued.Ask("metadata", whole with { LineStart = 0 }).Passed.ShouldBeFalse();
        Catalogued.Ask("metadata", whole with { LineStart = 10, LineEnd = 9 }).Passed.ShouldBeFalse();
    }

    [Fact]
    public void UseCases_MayBeEmpty() => Catalogued.Ask("metadata", Catalogued.Pattern(1) with { UseCases = [] }).Passed.ShouldBeTrue();
}
