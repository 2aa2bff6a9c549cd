using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Shape;

public sealed class Onex3015ForbiddenReturnRuleTests
{
    [Theory]
    [InlineData(NodeKind.Effect, "Task<ModelOrderProjection>", "ModelOrderProjection")]
    [InlineData(NodeKind.Orchestrator, "IReadOnlyList<Shop.OrderProjection>", "OrderProjection")]
    [InlineData(NodeKind.Reducer, "(ModelState State, ModelOrderPaidEvent Paid)", "ModelOrderPaidEvent")]
    public void TypeOfAForbiddenKind_IsReported(NodeKind kind, string returns, string named)
    {
        var violation = Node(kind, returns).Violation("ONEX3015");
        violation.Line.ShouldBe(15);
        violation.Message.ShouldContain("'" + named + "'");
    }

    [Theory]
    [InlineData(NodeKind.Effect, "Task<ModelOrderPaidEvent>")]
    [InlineData(NodeKind.Orchestrator, "ModelShipCommand")]
    [InlineData(NodeKind.Orchestrator, "ModelShipIntent")]
    [InlineData(NodeKind.Reducer, "ModelOrderProjection")]
    [InlineData(NodeKind.Reducer, "ModelIntent")]
    [InlineData(NodeKind.Reducer, "Event")]
    public void WhatTheKindMayReturn_IsFine(NodeKind kind, string returns) => Node(kind, returns).Breaks("ONEX3015").ShouldBeFalse();

    [Fact]
    public void Compute_IsNotJudged() => Node(NodeKind.Compute, "OrderProjection").IsJudgedBy("ONEX3015").ShouldBeFalse();

    [Fact]
    public void PrescribedOrPrivateSignature_IsNotJudged()
    {
        RuleCase.Node("NodeOrderEffect", NodeKind.Effect).With(Method("OrderProjection") with { Modifiers = ["override"] }).Breaks("ONEX3015").ShouldBeFalse();
        RuleCase.Node("NodeOrderEffect", NodeKind.Effect).With(Method("OrderProjection") with { Accessibility = "private" }).Breaks("ONEX3015").ShouldBeFalse();
    }

    private static MemberFact Method(string returns) => RuleCase.Method("ExecuteAsync") with { Returns = returns };

    private static RuleCase Node(NodeKind kind, string returns) => RuleCase.Node("NodeOrder" + kind, kind).With(Method(returns));
}
