using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Bodies;

namespace PatternAnalyzers.Extractors.Tests.Bodies;

public sealed class InterestTableTests
{
    [Fact]
    public void KindOfANewerCompiler_IsShownToEverybody() => InterestTable.Of((OperationKind)int.MaxValue).ShouldBe(Interest.All);

    // Most operations are of these kinds; who asks for one of them makes every body dearer.
    [Theory]
    [InlineData(OperationKind.Block)]
    [InlineData(OperationKind.ExpressionStatement)]
    [InlineData(OperationKind.LocalReference)]
    [InlineData(OperationKind.ParameterReference)]
    [InlineData(OperationKind.InstanceReference)]
    public void CommonestKinds_AreShownToNobody(OperationKind kind) => InterestTable.Of(kind).ShouldBe(default);

    [Fact]
    public void EveryObserver_IsAskedForSomething() =>
        Enum.GetValues<OperationKind>().Aggregate(default(Interest), (all, kind) => all | InterestTable.Of(kind)).ShouldBe(Interest.All);
}
