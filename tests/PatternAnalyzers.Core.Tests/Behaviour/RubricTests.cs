using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Behaviour;

public sealed class RubricTests
{
    private const string Unit = "T:Shop.Unit";

    [Theory]
    [InlineData(EffectCategories.Database, "AppDbContext.SaveChangesAsync", "writes to the database through AppDbContext.SaveChangesAsync")]
    [InlineData(EffectCategories.Database, "DbCommand.ExecuteReader", "reads from the database through DbCommand.ExecuteReader")]
    [InlineData(EffectCategories.File, "File.WriteAllText", "writes files through File.WriteAllText")]
    [InlineData(EffectCategories.File, "File.ReadAllText", "reads files through File.ReadAllText")]
    [InlineData(EffectCategories.File, "File.GetLastWriteTimeUtc", "reads files through File.GetLastWriteTimeUtc")]
    [InlineData(EffectCategories.Network, "HttpClient.GetAsync", "calls the network through HttpClient.GetAsync")]
    [InlineData(EffectCategories.Messaging, "IBus.Publish", "sends or receives messages through IBus.Publish")]
    [InlineData(EffectCategories.Process, "Process.Start", "controls processes through Process.Start")]
    [InlineData(EffectCategories.Cloud, "BlobClient.UploadAsync", "calls a cloud service through BlobClient.UploadAsync")]
    public void OwnInputOutput_IsEffectAndSaysWhat(string category, string symbol, string detail)
    {
        var verdict = Given.BehaviourOf(Unit, Project(unit => unit.Member("Run", member => member.Effect(category, symbol))));

        verdict.Kind.ShouldBe(NodeKind.Effect);
        verdict.Confidence.ShouldBe(.9);
        verdict.Evidence!.Detail.ShouldBe(detail);
        verdict.Evidence.Supports.ShouldBe("EFFECT");
        verdict.Evidence.Signal.ShouldBe(Signals.Behaviour);
    }

    [Fact]
    public void NothingButAConstructor_IsWhatTheBaseIs() =>
        Given.BehaviourOf(Unit, Given.Project("Shop")
            .Type("Base", unit => unit.Member("Price", member => member.RealWork()))
            .Type("Unit", unit => unit.Extends("T:Shop.Base", "Shop").Member("#ctor", member => member.With(fact => fact with { Kind = "constructor" })))).Kind
                .ShouldBe(NodeKind.Compute);

    [Theory]
    [InlineData("IMiddleware", NodeKind.Orchestrator)]
    [InlineData("Order", NodeKind.Reducer)]
    public void ToldWhomToHandOnTo_IsNoState(string given, NodeKind expected) =>
        Given.BehaviourOf(Unit, Given.Project("Shop")
            .Type("IAgent", port => port.Kind("interface").Declares("Reply"))
            .Type("A", unit => unit.Realises("T:Shop.IAgent", "Shop", "Reply").Member("Reply"))
            .Type("B", unit => unit.Realises("T:Shop.IAgent", "Shop", "Reply").Member("Reply"))
            .Type("C", unit => unit.Realises("T:Shop.IAgent", "Shop", "Reply").Member("Reply"))
            .Type("Unit", unit => unit.Field("steps", "List<IMiddleware>", "readonly", "collection")
                .Member("Use", member => member.Takes(given).Returns("void").Shape(ShapeNames.StateWrites, 2))
                .Member("Reply", member => member.Calls("T:Shop.IAgent|Reply")))).Kind.ShouldBe(expected);

    [Theory]
    [InlineData("string", NodeKind.Compute)]
    [InlineData("void", null)]
    public void ShortTextMadeOfTheInputByWhatIsOffered_IsCompute(string returns, NodeKind? expected) =>
        Given.BehaviourOf(
            Unit,
            Project(unit => unit.Evidence(Signals.Pair, "SERVICE/general").Member("Address", member => member.Takes("int").Returns(returns)))).Kind
            .ShouldBe(expected);

    [Fact]
    public void ReadingFromTheConsole_IsEffect() =>
        Given.BehaviourOf(Unit, Project(unit => unit.Member("Ask", member => member.Effect(EffectCategories.Console, "Console.ReadLine")))).Kind
            .ShouldBe(NodeKind.Effect);

    [Fact]
    public void WaitingForSomethingUnknown_IsNotCompute() =>
        Given.BehaviourOf(Unit, Project(unit => unit.Member("Run", member => member.RealWork().Shape(ShapeNames.Awaits, 1)))).Kind.ShouldBeNull();

    [Fact]
    public void WaitingForTheNextStepOfAPipeline_MayBeCompute() =>
        Given.BehaviourOf(
            Unit,
            Project(unit => unit.Member("Run", member => member.RealWork().Shape(ShapeNames.Awaits, 1).With(fact => fact with { ParameterNames = ["next"] })))).Kind
            .ShouldBe(NodeKind.Compute);

    [Theory]
    [InlineData(EffectCategories.Logging)]
    [InlineData(EffectCategories.Console)]
    [InlineData(EffectCategories.Clock)]
    [InlineData(EffectCategories.Random)]
    [InlineData(EffectCategories.Environment)]
    [InlineData(EffectCategories.Cache)]
    public void IncidentalCategory_LeavesComputeAlone(string category) =>
        Given.BehaviourOf(Unit, Project(unit => unit.Member("Run", member => member.RealWork().Effect(category, "X.Y")))).Kind.ShouldBe(NodeKind.Compute);

    [Fact]
    public void EffectKnownByNameOnly_IsLessCertain() =>
        Given.BehaviourOf(Unit, Project(unit => unit.Member("Run", member => member.Effect(EffectCategories.Database, "DbContext.SaveChanges", byName: true)))).Confidence
            .ShouldBe(.75);

    [Fact]
    public void ParserThatAlsoOpensTheFile_IsCompute() =>
        Given.BehaviourOf(Unit, Project(unit => unit
            .Member(
                "ParseFile(System.String)",
                member => member.Effect(EffectCategories.File, "File.ReadAllText").Calls(Unit + "|Parse(System.String)").Shape(ShapeNames.Statements, 1))
            .Member("Parse(System.String)", member => member.RealWork().Shape(ShapeNames.StringOperations, 6))
            .Member("ParseLine(System.String)", member => member.RealWork()))).Kind.ShouldBe(NodeKind.Compute);

    [Fact]
    public void WriterWithAHelper_IsEffect() =>
        Given.BehaviourOf(Unit, Project(unit => unit
            .Member("Write(System.String)", member => member.Effect(EffectCategories.File, "File.WriteAllText").Shape(ShapeNames.Statements, 6))
            .Member("Format(System.String)", member => member.Returns("string").Takes("string").Shape(ShapeNames.StringOperations, 2)))).Kind
                .ShouldBe(NodeKind.Effect);

    [Fact]
    public void InjectedClient_IsNeverIncidental() =>
        Given.BehaviourOf(Unit, Project(unit => unit
            .Injects("T:System.Net.Http.HttpClient", "System.Net.Http", EffectCategories.Network)
            .Member("Send", member => member.Effect(EffectCategories.Network, "HttpClient.PostAsync").Shape(ShapeNames.Statements, 1))
            .Member("Sign", member => member.RealWork().Shape(ShapeNames.Statements, 60)))).Kind.ShouldBe(NodeKind.Effect);

    [Fact]
    public void StateOfItsOwn_IsReducer()
    {
        var verdict = Given.BehaviourOf(Unit, Project(unit => unit
            .Field("totals", "Dictionary<string, int>", "collection", "readonly")
            .Member("Add(System.String)", member => member.Shape(ShapeNames.StateWrites, 1))
            .Member("Total", member => member.Returns("int").Shape(ShapeNames.StateReads, 1))));

        verdict.Kind.ShouldBe(NodeKind.Reducer);
        verdict.Evidence!.Detail.ShouldBe("keeps state, written by Add");
    }

    [Theory]
    [InlineData("double", NodeKind.Reducer)]
    [InlineData("Func<double, double>", NodeKind.Compute)]
    public void WhatComesInIsFoldedIntoWhatIsKept_IsReducer(string parameter, NodeKind kind) =>
        Given.BehaviourOf(Unit, Project(unit => unit
            .Field("mean", "double")
            .Member("Learn", member => member.RealWork().Takes(parameter).Shape(ShapeNames.StateWrites, 1).Shape(ShapeNames.StateReads, 2)))).Kind
                .ShouldBe(kind);

    [Fact]
    public void CursorOverItsInput_IsNoState() =>
        Given.BehaviourOf(Unit, Project(unit => unit
            .Injects("T:System.string", "System.Runtime")
            .Field("at", "int")
            .Member("Next", member => member.Returns("string").Shape(ShapeNames.StateWrites, 4).Shape(ShapeNames.StateReads, 4).Shape(ShapeNames.Branches, 3)))).Kind
                .ShouldBe(NodeKind.Compute);

    [Fact]
    public void SettersOfAModel_AreNoState() =>
        Given.BehaviourOf(Unit, Project(unit => unit
            .Field("name", "string")
            .Member("Name", member => member.With(fact => fact with { Kind = "property" }).Shape(ShapeNames.StateWrites, 1).Shape(ShapeNames.StateReads, 1)))).Kind
                .ShouldBeNull();

    [Fact]
    public void StateInStatics_IsReducer() =>
        Given.BehaviourOf(Unit, Project(unit => unit.Member("Book(System.Int32)", member => member.Effect(EffectCategories.StaticState, "Bays.taken")))).Kind
            .ShouldBe(NodeKind.Reducer);

    [Theory]
    [InlineData("IMemoryCache.Set", NodeKind.Reducer)]
    [InlineData("IDistributedCache.SetAsync", NodeKind.Effect)]
    public void KeepingInACache_IsStateOrARemoteService(string symbol, NodeKind kind) =>
        Given.BehaviourOf(Unit, Project(unit => unit.Member("Run", member => member.Effect(EffectCategories.Cache, symbol)))).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("void", NodeKind.Effect)]
    [InlineData("int", null)]
    public void ReportingAndNothingElse_IsEffect(string returns, NodeKind? kind) =>
        Given.BehaviourOf(
            Unit,
            Project(unit => unit.Member("Run", member => member.Returns(returns).Effect(EffectCategories.Logging, "ILogger.LogInformation")))).Kind
            .ShouldBe(kind);

    [Fact]
    public void WaitingForAForeignDependency_IsProbablyEffect() =>
        Given.BehaviourOf(Unit, Project(unit => unit.Injects("T:Vendor.IEngine", "Vendor")
            .Member("Run", member => member.RealWork().Shape(ShapeNames.DependencyCalls, 1).Shape(ShapeNames.Awaits, 1)))).Confidence.ShouldBe(.45);

    [Fact]
    public void InputThatArrivesBitByBit_MayBeCompute() =>
        Given.BehaviourOf(Unit, Project(unit => unit.Member("Run", member => member.RealWork().Takes("IAsyncEnumerable<string>").Shape(ShapeNames.Awaits, 1)))).Kind
            .ShouldBe(NodeKind.Compute);

    [Fact]
    public void SetsOfAContext_AreData() =>
        Given.BehaviourOf(
            Unit,
            Project(unit => unit.Member(
                "Orders",
                member => member.With(fact => fact with { Kind = "property" }).Effect(EffectCategories.Database, "DbContext.Set")))).Kind
            .ShouldBeNull();

    [Fact]
    public void PureFold_IsReducer() =>
        Given.BehaviourOf(
            Unit,
            Project(unit => unit.Member(
                "Apply(Shop.State,Shop.Event)",
                member => member.Returns("State").Takes("State", "Event").Shape(ShapeNames.Branches, 4))))
            .Evidence!.Detail.ShouldBe("folds into State");

    [Fact]
    public void ParserWithACursor_IsCompute() =>
        Given.BehaviourOf(Unit, Project(unit => unit
            .Field("position", "int")
            .Member("Next", member => member.RealWork().Shape(ShapeNames.StateWrites, 2).Shape(ShapeNames.StringOperations, 8)))).Kind
                .ShouldBe(NodeKind.Compute);

    [Fact]
    public void PureWork_IsCompute() =>
        Given.BehaviourOf(Unit, Project(unit => unit.Member("Price(System.String)", member => member.RealWork()))).Kind.ShouldBe(NodeKind.Compute);

    [Fact]
    public void ValidatorThatThrows_IsCompute() =>
        Given.BehaviourOf(Unit, Project(unit => unit.Member("Check(System.String)", member => member.Takes("string").Throws().Shape(ShapeNames.Branches, 3)))).Kind
            .ShouldBe(NodeKind.Compute);

    [Theory]
    [InlineData("?:IConnectionMultiplexer", "")]
    [InlineData("T:Vendor.IEngine", "Vendor")]
    public void WorkOverAnOpaqueDependency_IsUnknown(string symbol, string assembly)
    {
        var project = Project(unit => unit.Injects(symbol, assembly).Member("Run", member => member.RealWork().Shape(ShapeNames.DependencyCalls, 1)));

        Given.BehaviourOf(Unit, project).Kind.ShouldBeNull();
        Given.CategoryOf(Unit, project).ShouldBeNull();
    }

    [Fact]
    public void WorkOverSomebodyOpaque_IsUnknown()
    {
        var project = Project(unit => unit
            .Injects("T:Shop.Redis", "Shop")
            .Member("Run", member => member.RealWork().Shape(ShapeNames.DependencyCalls, 1).Calls("T:Shop.Redis|Load")))
            .Type("Redis", unit => unit.Injects("?:IConnectionMultiplexer", "").Member("Load", member => member.Shape(ShapeNames.Invocations, 2)));

        Given.BehaviourOf(Unit, project).Kind.ShouldBeNull();
    }

    [Theory]
    [InlineData("T:System.Int32", "System.Runtime")]
    [InlineData("T:Microsoft.Extensions.Options.IOptions`1", "Microsoft.Extensions.Options")]
    public void WorkOverValuesAndOptions_IsCompute(string symbol, string assembly) =>
        Given.BehaviourOf(
            Unit,
            Project(unit => unit.Injects(symbol, assembly).Member("Run", member => member.RealWork().Shape(ShapeNames.DependencyCalls, 1)))).Kind
            .ShouldBe(NodeKind.Compute);

    [Fact]
    public void TrivialBody_IsUnknown() =>
        Given.BehaviourOf(Unit, Project(unit => unit.Member("Run"))).Kind.ShouldBeNull();

    [Fact]
    public void NoBody_IsUnknown() =>
        Given.BehaviourOf(Unit, Project(unit => unit.Declares("Run"))).Kind.ShouldBeNull();

    [Fact]
    public void RegistrationCode_HasNoKind() =>
        Given.BehaviourOf(
            Unit,
            Project(unit => unit.Member("AddShop", member => member.RealWork().Takes("IServiceCollection", "string").Returns("IServiceCollection")))).Kind
            .ShouldBeNull();

    private static ProjectBuilder Project(Action<TypeBuilder> build) => Given.Project("Shop").Type("Unit", build);

    [Fact]
    public void NothingButRefusals_HaveNoKind() =>
        Given.BehaviourOf(
            "T:Shop.Unit",
            Given.Project("Shop")
                .Type("Unit", unit => unit.Member("Save", member => member.Throws().Returns("Task")).Member("Load", member => member.Throws().Returns("int")))).Kind
            .ShouldBeNull();

    [Theory]
    [InlineData("ILedgerStore", NodeKind.Effect)]
    [InlineData("ILedger", NodeKind.Reducer)]
    public void StoreThatIsWaitedFor_IsInputOutputThoughTheOneInViewIsInMemory(string port, NodeKind expected)
    {
        var project = Given.Project("Shop")
            .Type(
                port,
                contract => contract
                    .Kind("interface")
                    .Member("Add", member => member.With(fact => fact with { Lines = 0, Modifiers = ["abstract"] }).Returns("Task")))
            .Type(
                "Memory",
                memory => memory
                    .Realises("T:Shop." + port, "Shop", "Add=Add")
                    .Field("rows", "List<int>", "collection")
                    .Member("Add", member => member.Returns("Task").Shape(ShapeNames.StateWrites, 1)))
            .Type("Unit", unit => unit.Injects("T:Shop." + port, "Shop").Member("Go", member => member.Calls($"T:Shop.{port}|Add")));

        Given.BehaviourOf("T:Shop.Unit", project).Kind.ShouldBe(expected);
    }
}
