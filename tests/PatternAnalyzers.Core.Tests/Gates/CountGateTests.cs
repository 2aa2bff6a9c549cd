using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class CountGateTests
{
    [Fact]
    public void EmptyManifest_Fails() => Catalogued.Ask("count").Passed.ShouldBeFalse();

    [Fact]
    public void OnePattern_IsEnoughByDefault() => Catalogued.Ask("count", Catalogued.Good(1)).Passed.ShouldBeTrue();

    [Theory]
    [InlineData(299, false)]
    [InlineData(300, true)]
    public void Recovery_NeedsThreeHundred(int count, bool passed) =>
        Catalogued.Ask("count", Catalogued.Good(count), GateProfile.Recovery).Passed.ShouldBe(passed);
}
