using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class EchoTests
{
    [Theory]
    [InlineData("provides tenant connections", "TenantConnectionProvider", true)]
    [InlineData("detects samples", "DetectSample", true)]
    [InlineData("provides open connections", "TenantConnectionProvider", false)]
    [InlineData("opens tenant connections", "TenantConnectionProvider", false)]
    public void ClauseOfNothingButTheName_IsAnEcho(string said, string name, bool expected) => Echo.Is(said, name).ShouldBe(expected);

    [Fact]
    public void OnlyPartnerThatIsCalled_IsWhomItIsDoneThrough() =>
        Echo.Answered(Told.Of("FeeProvider").Given("ITaxTable") with { Called = [Told.Called("ITaxTable", "Get")] }, "provides fees")
            .ShouldBe("provides fees through ITaxTable");

    [Fact]
    public void OnlyPartnerWhosePropertiesAreRead_IsWhereItIsFrom() =>
        Echo.Answered(
            Told.Of("FeeProvider").Given("ITaxTable") with { Called = [new CalledMember("ITaxTable", Told.Method("Rate") with { Kind = "property" }, true)] },
            "provides fees")
            .ShouldBe("provides fees from ITaxTable");

    [Fact]
    public void WhatIsMadeAndAdded_IsSaid() =>
        Echo.Added(Told.Of("RetrySpecification") with { Created = ["RetryFilter", "RetryException"], Called = [Told.Called("IPipeBuilder", "AddFilter")] })
            .ShouldBe("adds a retry filter");

    [Fact]
    public void WhatIsOnlyMade_IsNot() =>
        Echo.Added(Told.Of("RetrySpecification") with { Created = ["RetryFilter"], Called = [Told.Called("IPipeBuilder", "AddStep")] }).ShouldBeEmpty();
}
