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

    [Theory]
    [InlineData("ILogger", null)]
    [InlineData("ILedger", NodeKind.Orchestrator)]
    public void Log_IsNobodyToWorkWith(string second, NodeKind? expected) => Given.BehaviourOf(Unit, Given.Project("Shop")
        .Type("IStep", port => port.Kind("interface").Declares("Run"))
        .Type(second, port => port.Kind("interface").Declares("Run"))
        .Type("Flow", unit => unit.Injects("T:Shop.IStep", "Shop").Injects("T:Shop." + second, "Shop")
            .Member("Run", member => member.Calls("T:Shop.IStep|Run").Calls("T:Shop." + second + "|Run")))).Kind.ShouldBe(expected);

    [Theory]
    [InlineData("Send", "Task", NodeKind.Effect)]
    [InlineData("Run", "Task", NodeKind.Orchestrator)]
    [InlineData("Read", "Task<int>", null)]
    public void OnePortWithManyAdapters_IsToldApartByWhatItIsAsked(string verb, string returns, NodeKind? expected)
    {
        var project = Given.Project("Shop")
            .Type(
                "IPort",
                port => port.Kind("interface").Member(verb, member => member.With(fact => fact with { Lines = 0, Modifiers = ["abstract"] }).Returns(returns)));
        for (var index = 0; index < 4; index++)
            project.Type(
                "Adapter" + index,
                adapter => adapter.Realises("T:Shop.IPort", "Shop", $"{verb}={verb}").Member(verb, member => member.Returns(returns)));

        Given.BehaviourOf(
            Unit,
            project.Type("Flow", unit => unit.Injects("T:Shop.IPort", "Shop").Member("Go", member => member.Calls("T:Shop.IPort|" + verb)))).Kind
            .ShouldBe(expected);
    }

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
            .Type(
                "Flow",
                unit => unit.Member("Run", member => member.Effect(EffectCategories.Dispatch, "ISender.Send")).Refers("publish", "T:Shop.PlaceOrder", "Shop"))
            .Type(
                "PlaceOrderHandler",
                unit => unit
                    .HandlesMessage("T:Shop.PlaceOrder", "Shop")
                    .Member("Handle", member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges")));

        Given.BehaviourOf(Unit, project).Kind.ShouldBe(NodeKind.Orchestrator);
        Given.CategoryOf(Unit, project).ShouldBe(HandlerCategory.Effect);
    }

    [Fact]
    public void RepositoryAmongManyCollaborators_IsTheUnitsOwnInputOutput()
    {
        var verdict = Given.BehaviourOf(Unit, Acting("ICarRepository"));

        verdict.Kind.ShouldBe(NodeKind.Effect);
        verdict.Evidence!.Detail.ShouldBe("writes to the database through DbContext.SaveChanges in SqlPart");
    }

    [Fact]
    public void StepThatActsAmongOthers_StaysAStep() => Given.BehaviourOf(Unit, Acting("IArchive")).Kind.ShouldBe(NodeKind.Orchestrator);

    [Fact]
    public void StepThatActsBesideHeavyWork_IsTheUnitsOwnInputOutput() =>
        Given.BehaviourOf(Unit, Acting("IArchive", member => member.RealWork().Shape(ShapeNames.StringOperations, 20))).Kind.ShouldBe(NodeKind.Effect);

    [Theory]
    [InlineData("IEnumerable<IStep0>", "Task", NodeKind.Orchestrator)]
    [InlineData("IReadOnlyDictionary<string, IStep0>", "void", NodeKind.Orchestrator)]
    [InlineData("IStep0", "Task", NodeKind.Effect)]
    public void TellingEachOfMany_Coordinates(string type, string returns, NodeKind kind)
    {
        var project = Given.Project("Shop")
            .Type("IStep0", unit => unit.Kind("interface").Member("Go()", member => member.Returns(returns).With(fact => fact with { Lines = 0 })))
            .Type("Flow", unit => unit
                .Field("steps", type, "readonly")
                .Injects("T:Shop.IStep0", "Shop")
                .Member("Run", member => member.Calls("T:Shop.IStep0|Go()")));

        Given.BehaviourOf(Unit, project).Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("SaveAsync", "Task", NodeKind.Effect)]
    [InlineData("PublishAll", "void", NodeKind.Effect)]
    [InlineData("Postpone", "bool", null)]
    public void AbstractionThatNobodyImplements_IsJudgedByWhatItOffers(string name, string returns, NodeKind? kind)
    {
        var project = Given.Project("Shop")
            .Type("IPort", unit => unit.Kind("interface").Member(name, member => member.Returns(returns).With(fact => fact with { Lines = 0 })))
            .Type("Flow", unit => unit.Injects("T:Shop.IPort", "Shop").Member("Run", member => member.Calls("T:Shop.IPort|" + name)));

        var verdict = Given.BehaviourOf(Unit, project);
        verdict.Kind.ShouldBe(kind);
        verdict.Confidence.ShouldBeLessThanOrEqualTo(.5);
    }

    [Theory]
    [InlineData(3, NodeKind.Orchestrator)]
    [InlineData(1, NodeKind.Effect)]
    public void StaticSteps_CountAsSteps(int steps, NodeKind kind)
    {
        var project = Given.Project("Shop");
        for (var step = 0; step < steps; step++)
            project.Type("Step" + step, unit => unit.Member("Go()", member => member.Effect(EffectCategories.File, "File.Delete")));
        project.Type("Flow", unit => unit.Member("Run", member =>
        {
            for (var step = 0; step < steps; step++)
                member.Calls($"T:Shop.Step{step}|Go()");
        }));

        Given.BehaviourOf(Unit, project).Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("AgentGroupChat.InvokeAsync", NodeKind.Orchestrator)]
    [InlineData("AIAgent.RunAsync", NodeKind.Effect)]
    public void GroupChat_LeadsSeveralAgents(string symbol, NodeKind kind) =>
        Given.BehaviourOf(Unit, Given.Project("Shop").Type("Flow", unit => unit.Member("Run", member => member.Effect(EffectCategories.Intelligence, symbol)))).Kind
            .ShouldBe(kind);

    [Fact]
    public void SeveralAgentsHandedIn_AreLed() =>
        Given.BehaviourOf(Unit, Given.Project("Shop").Type("Flow", unit => unit
            .Injects("T:Microsoft.Agents.AI.AIAgent", "Microsoft.Agents.AI", EffectCategories.Intelligence)
                .Injects("T:Microsoft.Agents.AI.AIAgent", "Microsoft.Agents.AI", EffectCategories.Intelligence)
            .Member("Run", member => member.Effect(EffectCategories.Intelligence, "AIAgent.RunAsync")))).Kind.ShouldBe(NodeKind.Orchestrator);

    [Fact]
    public void SeveralEffectNodes_AreStepsOfASequence()
    {
        var project = Given.Project("Shop");
        foreach (var name in new[] { "NodeAEffect", "NodeBEffect", "NodeCEffect" })
            project.Type(
                name,
                unit => unit.Evidence(Signals.Attribute, "EFFECT").Member("Go()", member => member.Effect(EffectCategories.File, "File.Delete")));
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
            project.Type(
                "Rule" + number,
                unit => unit
                    .Realises("T:Shop.IRule", "Shop", "Go()")
                    .Member("Go()", member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges")));
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

    private static ProjectBuilder Acting(string contract, Action<MemberBuilder>? more = null) => Given.Project("Shop")
        .Type(contract, unit => unit.Kind("interface").Declares("Go()"))
        .Type("IPart", unit => unit.Kind("interface").Declares("Go()"))
        .Type(
            "SqlPart",
            unit => unit
                .Realises("T:Shop." + contract, "Shop", "Go()")
                .Member("Go()", member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges")))
        .Type("Flow", unit => unit.Injects("T:Shop." + contract, "Shop").Injects("T:Shop.IPart", "Shop").Member("Run", member =>
        {
            member.Calls($"T:Shop.{contract}|Go()").Calls("T:Shop.IPart|Go()");
            more?.Invoke(member);
        }));

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
