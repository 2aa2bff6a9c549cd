using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Behaviour;

public sealed class CoordinationTests
{
    private const string Unit = "T:Shop.Flow";

    [Fact]
    public void ThreeCollaborators_MakeAnOrchestrator()
    {
        var verdict = Given.BehaviourOf(Unit, Flow(3));

        verdict.Kind.ShouldBe(NodeKind.Orchestrator);
        verdict.Evidence!.Detail.ShouldBe("coordinates IStep0, IStep1 and IStep2");
    }

    [Fact]
    public void OneCollaborator_MakesNone() => Given.BehaviourOf(Unit, Flow(1)).Kind.ShouldBeNull();

    [Fact]
    public void OwnInputOutput_WinsOverCoordination() =>
        Given.BehaviourOf(Unit, Flow(3, member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges"))).Kind.ShouldBe(NodeKind.Effect);

    [Fact]
    public void AnnouncingTheResult_IsPartOfCoordinating() =>
        Given.BehaviourOf(Unit, Flow(3, member => member.Effect(EffectCategories.Messaging, "IBus.Publish"))).Kind.ShouldBe(NodeKind.Orchestrator);

    [Fact]
    public void SeveralDispatches_MakeAnOrchestrator()
    {
        var project = Given.Project("Shop").Type("Flow", unit => unit
            .Member("Run", member => member.Effect(EffectCategories.Dispatch, "ISender.Send"))
            .Refers("publish", "T:Shop.PlaceOrder", "Shop").Refers("publish", "T:Shop.ShipOrder", "Shop").Refers("publish", "T:Shop.BillOrder", "Shop"));

        Given.BehaviourOf(Unit, project).Kind.ShouldBe(NodeKind.Orchestrator);
    }

    [Fact]
    public void DispatchedHandler_DoesNotLendItsEffect()
    {
        var project = Given.Project("Shop")
            .Type("Flow", unit => unit.Member("Run", member => member.Effect(EffectCategories.Dispatch, "ISender.Send")).Refers("publish", "T:Shop.PlaceOrder", "Shop"))
            .Type("PlaceOrderHandler", unit => unit.HandlesMessage("T:Shop.PlaceOrder", "Shop").Member("Handle", member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges")));

        Given.BehaviourOf(Unit, project).Kind.ShouldBe(NodeKind.Orchestrator);
        Given.CategoryOf(Unit, project).ShouldBe(HandlerCategory.Compute);
    }

    private static ProjectBuilder Flow(int steps, Action<MemberBuilder>? more = null)
    {
        var project = Given.Project("Shop");
        for (var step = 0; step < steps; step++)
            project.Type("IStep" + step, unit => unit.Kind("interface").Declares("Go()"));
        return project.Type("Flow", unit =>
        {
            for (var step = 0; step < steps; step++)
                unit.Injects("T:Shop.IStep" + step, "Shop");
            unit.Member("Run", member =>
            {
                for (var step = 0; step < steps; step++)
                    member.Calls($"T:Shop.IStep{step}|Go()");
                more?.Invoke(member);
            });
        });
    }
}
