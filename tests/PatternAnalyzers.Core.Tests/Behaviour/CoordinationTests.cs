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
    public void DispatchedHandler_LendsItsEffectToTheCategoryButNotToTheKind()
    {
        var project = Given.Project("Shop")
            .Type("Flow", unit => unit.Member("Run", member => member.Effect(EffectCategories.Dispatch, "ISender.Send")).Refers("publish", "T:Shop.PlaceOrder", "Shop"))
            .Type("PlaceOrderHandler", unit => unit.HandlesMessage("T:Shop.PlaceOrder", "Shop").Member("Handle", member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges")));

        Given.BehaviourOf(Unit, project).Kind.ShouldBe(NodeKind.Orchestrator);
        Given.CategoryOf(Unit, project).ShouldBe(HandlerCategory.Effect);
    }

    [Fact]
    public void RepositoryAmongManyCollaborators_IsTheUnitsOwnInputOutput()
    {
        var project = Flow(4).Type("SqlStep", unit => unit.Realises("T:Shop.IStep2", "Shop", "Go()").Member("Go()", member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges")));

        var verdict = Given.BehaviourOf(Unit, project);
        verdict.Kind.ShouldBe(NodeKind.Effect);
        verdict.Evidence!.Detail.ShouldBe("writes to the database through DbContext.SaveChanges in SqlStep");
    }

    [Fact]
    public void SeveralEffectNodes_AreStepsOfASequence()
    {
        var project = Given.Project("Shop");
        foreach (var name in new[] { "NodeAEffect", "NodeBEffect", "NodeCEffect" })
            project.Type(name, unit => unit.Evidence(Signals.Attribute, "EFFECT").Member("Go()", member => member.Effect(EffectCategories.File, "File.Delete")));
        project.Type("Flow", unit => unit
            .Injects("T:Shop.NodeAEffect", "Shop").Injects("T:Shop.NodeBEffect", "Shop").Injects("T:Shop.NodeCEffect", "Shop")
            .Member("Run", member => member.Calls("T:Shop.NodeAEffect|Go()").Calls("T:Shop.NodeBEffect|Go()").Calls("T:Shop.NodeCEffect|Go()")));

        Given.BehaviourOf(Unit, project).Kind.ShouldBe(NodeKind.Orchestrator);
    }

    [Theory]
    [InlineData("ORCHESTRATOR", NodeKind.Orchestrator)]
    [InlineData("REDUCER", NodeKind.Reducer)]
    [InlineData("EFFECT", NodeKind.Effect)]
    public void WhoeverOnlyPassesOn_IsWhatTheCalledOneIs(string declared, NodeKind kind)
    {
        var project = Given.Project("Shop")
            .Type("Target", unit => unit.Evidence(Signals.Attribute, declared).Member("Go()"))
            .Type("Flow", unit => unit.Injects("T:Shop.Target", "Shop").Member("Run", member => member.Calls("T:Shop.Target|Go()")));

        Given.BehaviourOf(Unit, project).Kind.ShouldBe(kind);
    }

    [Fact]
    public void TwoThatPassToEachOther_Settle()
    {
        var project = Given.Project("Shop")
            .Type("Target", unit => unit.Injects("T:Shop.Flow", "Shop").Member("Go()", member => member.Calls("T:Shop.Flow|Run")))
            .Type("Flow", unit => unit.Injects("T:Shop.Target", "Shop").Member("Run", member => member.Calls("T:Shop.Target|Go()")));

        Given.BehaviourOf(Unit, project).Kind.ShouldBeNull();
    }

    [Fact]
    public void CallerOfPlugIns_Coordinates()
    {
        var project = Given.Project("Shop").Type("IRule", unit => unit.Kind("interface").Declares("Go()"));
        for (var number = 0; number < 3; number++)
            project.Type("Rule" + number, unit => unit.Realises("T:Shop.IRule", "Shop", "Go()").Member("Go()", member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges")));
        project.Type("Flow", unit => unit.Member("Run", member => member.Calls("T:Shop.IRule|Go()")));

        Given.BehaviourOf(Unit, project).Kind.ShouldBe(NodeKind.Orchestrator);
    }

    [Fact]
    public void Route_IsTheMethodItIsBoundTo()
    {
        var project = Given.Project("Shop")
            .Type("Endpoints", unit => unit.Member("Save", member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges")))
            .Type("Endpoints#POST /orders", unit => unit
                .With(type => type with { Unit = "route", TypeKind = "route", Container = "T:Shop.Endpoints" })
                .Member("invoke", member => member.Calls("T:Shop.Endpoints|Save")));

        var verdict = Given.BehaviourOf("T:Shop.Endpoints#POST /orders", project);
        verdict.Kind.ShouldBe(NodeKind.Effect);
        verdict.Confidence.ShouldBe(.9);
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
