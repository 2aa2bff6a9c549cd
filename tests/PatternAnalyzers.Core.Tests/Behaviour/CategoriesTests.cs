using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Behaviour;

public sealed class CategoriesTests
{
    [Theory]
    [InlineData(EffectCategories.Database, HandlerCategory.Effect)]
    [InlineData(EffectCategories.Clock, HandlerCategory.NondeterministicCompute)]
    [InlineData(EffectCategories.Random, HandlerCategory.NondeterministicCompute)]
    [InlineData(EffectCategories.Cache, HandlerCategory.Compute)]
    public void OwnEffect_Decides(string category, HandlerCategory expected) =>
        Of(unit => unit.Member("Handle", member => member.Effect(category, "X.Y"))).ShouldBe(expected);

    [Theory]
    [InlineData("void", HandlerCategory.Effect)]
    [InlineData("int", HandlerCategory.Compute)]
    public void LogLine_IsAnEffectWhenItIsAllThereIs(string returns, HandlerCategory expected) =>
        Of(unit => unit.Member("Handle", member => member.Effect(EffectCategories.Logging, "ILogger.LogInformation").Returns(returns))).ShouldBe(expected);

    [Fact]
    public void Declaration_WinsOverBehaviour() =>
        Of(unit => unit.Evidence(Signals.Attribute, "category:COMPUTE").Member("Handle", member => member.Effect(EffectCategories.File, "File.Delete"))).ShouldBe(
            HandlerCategory.Compute);

    [Fact]
    public void NoBody_IsUnknown() => Of(unit => unit.Declares("Handle")).ShouldBeNull();

    [Theory]
    [InlineData(EffectCategories.Messaging, "ConsumeContext.RespondAsync")]
    [InlineData(EffectCategories.Network, "HttpMessageHandler.SendAsync")]
    public void AnsweringOrPassingOn_IsNoEffect(string category, string symbol) =>
        Of(unit => unit.Member("Handle", member => member.Effect(category, symbol))).ShouldBe(HandlerCategory.Compute);

    [Fact]
    public void SendingBesideAnswering_IsAnEffect() =>
        Of(unit => unit.Member(
            "Handle",
            member => member.Effect(EffectCategories.Messaging, "ConsumeContext.RespondAsync").Effect(EffectCategories.Messaging, "ConsumeContext.Publish"))).ShouldBe(
            HandlerCategory.Effect);

    [Theory]
    [InlineData(1, HandlerCategory.Effect)]
    [InlineData(0, null)]
    public void WaitingBesideSomethingInjectedThatDidNotResolve_IsAnEffect(int awaits, HandlerCategory? expected) =>
        Of(unit => unit.Injects("?:IGrantStore", "").Member("Handle", member => member.Shape(ShapeNames.Invocations, 2).Shape(ShapeNames.Awaits, awaits))).ShouldBe(
            expected);

    [Theory]
    [InlineData("Task<int>", HandlerCategory.Effect)]
    [InlineData("int", null)]
    public void ContractNobodyImplements_TellsByBeingAsynchronous(string returns, HandlerCategory? expected) =>
        Given.CategoryOf("T:Shop.Unit", Given.Project("Shop")
            .Type(
                "IMailer",
                port => port
                    .Kind("interface")
                    .Member("Send", member => member.With(fact => fact with { Lines = 0, Modifiers = ["abstract"] }).Returns(returns)))
            .Type(
                "Unit",
                unit => unit
                    .Injects("T:Shop.IMailer", "Shop")
                    .Member("Handle", member => member.Calls("T:Shop.IMailer|Send").Shape(ShapeNames.DependencyCalls, 1).Shape(ShapeNames.Invocations, 1))))
            .ShouldBe(expected);

    [Theory]
    [InlineData(EffectCategories.Database, HandlerCategory.Effect)]
    [InlineData(EffectCategories.Clock, HandlerCategory.NondeterministicCompute)]
    public void WhatIsSent_BecomesWhatItsHandlerDoes(string category, HandlerCategory expected) =>
        Given.CategoryOf("T:Shop.Unit", Given.Project("Shop")
            .Type("Pay")
            .Type("PayHandler", handler =>
            {
                handler.Handles.Add(
                    new HandlesFact
                    {
                        Symbol = "T:Shop.PayHandler",
                        Message = "T:Shop.Pay",
                        MessageAssembly = "Shop",
                        MessageName = "Pay",
                        Framework = "MediatR"
                    });
                handler.Member("Handle", member => member.Effect(category, "X.Y"));
            })
            .Type("Unit", unit =>
            {
                unit.References.Add(new ReferenceFact { TargetAssembly = "Shop", Target = "T:Shop.Pay", Kind = "publish", From = "T:Shop.Unit" });
                unit.Member("Handle", member => member.Effect(EffectCategories.Dispatch, "ISender.Send"));
            }))
            .ShouldBe(expected);

    private static HandlerCategory? Of(Action<TypeBuilder> build) => Given.CategoryOf("T:Shop.Unit", Given.Project("Shop").Type("Unit", build));
}
