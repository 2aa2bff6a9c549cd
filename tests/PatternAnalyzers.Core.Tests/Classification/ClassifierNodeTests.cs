using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class ClassifierNodeTests
{
    [Theory]
    [InlineData(Signals.Attribute, "EFFECT", PatternType.Effect, NodeKind.Effect)]
    [InlineData(Signals.Contract, "COMPUTE", PatternType.Compute, NodeKind.Compute)]
    [InlineData(Signals.BaseType, "REDUCER", PatternType.Reducer, NodeKind.Reducer)]
    [InlineData(Signals.Interface, "ORCHESTRATOR", PatternType.Orchestrator, NodeKind.Orchestrator)]
    [InlineData(Signals.UnresolvedBase, "EFFECT", PatternType.Effect, NodeKind.Effect)]
    [InlineData(Signals.EntryMethod, "EFFECT", PatternType.Effect, NodeKind.Effect)]
    public void ClassWithOneDeclaringSignal_IsThatNode(string signal, string supports, PatternType type, NodeKind kind)
    {
        var verdict = Verdicts.Of("StockThing", unit => unit.Evidence(signal, supports));

        verdict.Type.ShouldBe(type);
        verdict.DeclaredKind.ShouldBe(kind);
        verdict.Subtype.ShouldBeNull();
        verdict.Onex.ShouldBeTrue();
        verdict.IsPattern.ShouldBeTrue();
        verdict.Conflicts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Signals.Behaviour)]
    [InlineData(Signals.Shape)]
    [InlineData(Signals.Registration)]
    public void ClassThatOnlyBehavesLikeANode_IsNone(string signal) =>
        Verdicts.Of("StockThing", unit => unit.Evidence(signal, "EFFECT")).Type.ShouldBeNull();

    [Fact]
    public void ClassNamedAfterTheConvention_IsANode()
    {
        var verdict = Verdicts.Of("NodeStockWriterEffect", unit => unit.Evidence(Signals.Name, "EFFECT").Member("Run"));

        verdict.Type.ShouldBe(PatternType.Effect);
        verdict.Confidence.ShouldBe(.85);
    }

    [Fact]
    public void IndependentSignals_RaiseConfidenceToTheCap()
    {
        var verdict = Verdicts.Of("NodeStockWriterEffect", unit => unit.Evidence(Signals.Name, "EFFECT").Evidence(Signals.BaseType, "EFFECT").Member("Run"));

        verdict.Confidence.ShouldBe(.99);
    }

    [Fact]
    public void TwoPiecesOfOneSignal_CountOnce()
    {
        var once = Verdicts.Of("Stock", unit => unit.Evidence(Signals.EntryMethod, "EFFECT", "ExecuteEffectAsync"));
        var twice = Verdicts.Of(
            "Stock",
            unit => unit.Evidence(Signals.EntryMethod, "EFFECT", "ExecuteEffectAsync").Evidence(Signals.EntryMethod, "EFFECT", "ExecuteEffect"));

        twice.Confidence.ShouldBe(once.Confidence);
    }

    [Fact]
    public void NameAgainstContract_ContractWinsAndTheConflictIsTold()
    {
        var verdict = Verdicts.Of(
            "NodeBaselinesBatchCompute",
            unit => unit.Evidence(Signals.Name, "COMPUTE").Evidence(Signals.Contract, "EFFECT").Member("Run"));

        verdict.Type.ShouldBe(PatternType.Effect);
        verdict.Conflicts.ShouldBe(["name says COMPUTE, contract says EFFECT"]);
        verdict.Confidence.ShouldBe(.686);
    }

    [Fact]
    public void ThreeSignalsAndTwoAnswers_TheStrongestSingleSignalWins()
    {
        var verdict = Verdicts.Of(
            "NodeBloomEvalEffect",
            unit => unit.Evidence(Signals.Name, "EFFECT").Evidence(Signals.BaseType, "EFFECT").Evidence(Signals.Contract, "ORCHESTRATOR"));

        verdict.Type.ShouldBe(PatternType.Orchestrator);
        verdict.Conflicts.ShouldBe(["base type says EFFECT, contract says ORCHESTRATOR", "name says EFFECT, contract says ORCHESTRATOR"]);
    }

    [Fact]
    public void UnknownContract_NeverBecomesCompute()
    {
        var verdict = Verdicts.Of("StockThing", unit => unit.Evidence(Signals.Contract, "UNKNOWN"));

        verdict.Type.ShouldBeNull();
        verdict.DeclaredKind.ShouldBeNull();
    }

    [Fact]
    public void UnknownContractBesideAName_IsAConflict()
    {
        var verdict = Verdicts.Of("NodeStockEffect", unit => unit.Evidence(Signals.Contract, "UNKNOWN").Evidence(Signals.Name, "EFFECT").Member("Run"));

        verdict.DeclaredKind.ShouldBe(NodeKind.Effect);
        verdict.Conflicts.ShouldBe(["contract says UNKNOWN, name says EFFECT"]);
    }

    [Fact]
    public void Evidence_StandsStrongestFirst()
    {
        var verdict = Verdicts.Of(
            "NodeStockEffect",
            unit => unit.Evidence(Signals.Name, "EFFECT").Evidence(Signals.EntryMethod, "EFFECT").Evidence(Signals.Attribute, "EFFECT"));

        verdict.Evidence.Select(fact => fact.Signal).ShouldBe([Signals.Attribute, Signals.Name, Signals.EntryMethod]);
    }
}
