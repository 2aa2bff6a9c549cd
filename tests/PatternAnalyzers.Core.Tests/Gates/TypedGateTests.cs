using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class TypedGateTests
{
    [Fact]
    public void TypeOutsideTheList_Fails() => Catalogued.Ask("typed", Catalogued.Pattern(1) with { PatternType = (PatternType)99 }).Passed.ShouldBeFalse();

    [Fact]
    public void KnownType_Passes() => Catalogued.Ask("typed", Catalogued.Pattern(1)).Passed.ShouldBeTrue();
}
