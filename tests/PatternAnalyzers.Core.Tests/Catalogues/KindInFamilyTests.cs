using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class KindInFamilyTests
{
    [Theory]
    [InlineData(EffectCategories.Cache, NodeKind.Compute)]
    [InlineData(EffectCategories.Dispatch, NodeKind.Orchestrator)]
    public void HandlerWhoseCodeSaysLittle_IsWhatItsCategorySays(string category, NodeKind expected) =>
        KindOf("HANDLER/request", unit => unit.Member("Handle", member => member.Effect(category, "X.Y"))).ShouldBe(expected);

    [Fact]
    public void HandlerWithoutCode_HasNoKind() => KindOf("HANDLER/request", unit => unit.Declares("Handle")).ShouldBeNull();

    [Fact]
    public void AlgorithmWithHelpers_ComputesAllTheSame() => Given.Manifest(Given.Project("Shop")
        .Type("ISpeller", port => port.Kind("interface").Declares("Spell"))
        .Type("ICounter", port => port.Kind("interface").Declares("Count"))
        .Type("Unit", unit => unit.Evidence(Signals.Attribute, "ALGORITHM/general").Injects("T:Shop.ISpeller", "Shop").Injects("T:Shop.ICounter", "Shop")
            .Member("Run", member => member.Calls("T:Shop.ISpeller|Spell").Calls("T:Shop.ICounter|Count"))))
        .Named("Unit").NodeKind.ShouldBe(NodeKind.Compute);

    [Theory]
    [InlineData("Func<int, Task>", NodeKind.Orchestrator)]
    [InlineData("int", NodeKind.Reducer)]
    public void RouterThatOnlyKeepsReceivers_HandsOn(string kept, NodeKind expected) =>
        KindOf("ROUTING/dispatch", unit => unit
            .Member("Register", member => member.Takes(kept).Shape(ShapeNames.StateWrites, 1))
            .Member("Send", member => member.Takes("int").Shape(ShapeNames.DelegateCalls, 1).Shape(ShapeNames.StateReads, 1))
            .Field("receivers", "List<object>", "collection")).ShouldBe(expected);

    [Fact]
    public void RouterWithIoOfItsOwn_IsAnEffect() =>
        KindOf("ROUTING/dispatch", unit => unit.Member("Send", member => member.Effect(EffectCategories.Network, "HttpClient.PostAsync"))).ShouldBe(
            NodeKind.Effect);

    private static NodeKind? KindOf(string supports, Action<TypeBuilder> build) =>
        Given.Manifest(Given.Project("Shop").Type("Unit", unit => build(unit.Evidence(Signals.Attribute, supports)))).Named("Unit").NodeKind;
}
