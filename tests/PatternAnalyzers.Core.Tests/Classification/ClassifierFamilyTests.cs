using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class ClassifierFamilyTests
{
    [Theory]
    [InlineData("HANDLER/request", PatternType.Handler, "request")]
    [InlineData("HOOK/lifecycle", PatternType.Hook, "lifecycle")]
    [InlineData("AGENT/specialized", PatternType.Agent, "specialized")]
    [InlineData("INTELLIGENCE/embedding", PatternType.Intelligence, "embedding")]
    [InlineData("ROUTING/dispatch", PatternType.Routing, "dispatch")]
    [InlineData("SERVICE/storage", PatternType.Service, "storage")]
    public void ClassWithAnInterfaceOfTheFamily_BelongsToIt(string supports, PatternType type, string subtype)
    {
        var verdict = Verdicts.Of("PlaceOrder", unit => unit.Evidence(Signals.Interface, supports));

        verdict.Type.ShouldBe(type);
        verdict.Subtype.ShouldBe(subtype);
        verdict.DeclaredKind.ShouldBeNull();
        verdict.Onex.ShouldBeFalse();
        verdict.Confidence.ShouldBe(.95);
    }

    [Fact]
    public void Families_TakePrecedenceInOrder()
    {
        string[] supports =
        [
            "SERVICE/general", "ALGORITHM/scoring", "ROUTING/dispatch", "INTELLIGENCE/embedding", "AGENT/specialized", "HOOK/git", "HANDLER/event", "EFFECT"
        ];
        PatternType[] expected =
        [
            PatternType.Service, PatternType.Algorithm, PatternType.Routing, PatternType.Intelligence, PatternType.Agent, PatternType.Hook, PatternType.Handler,
            PatternType.Effect,
        ];
        for (var count = 1; count <= supports.Length; count++)
        {
            var verdict = Verdicts.Of("PlaceOrder", unit => supports.Take(count).ToList().ForEach(text => unit.Evidence(Signals.Interface, text)));
            verdict.Type.ShouldBe(expected[count - 1]);
            verdict.Also.ShouldBe(supports.Take(count - 1).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void HandlerOfTwoFrameworks_KeepsTheSecondSubtype()
    {
        var verdict = Verdicts.Of(
            "PlaceOrder",
            unit => unit.Evidence(Signals.Interface, "HANDLER/request").Evidence(Signals.UnresolvedBase, "HANDLER/message"));

        verdict.Subtype.ShouldBe("request");
        verdict.Also.ShouldBe(["HANDLER/message"]);
    }

    [Theory]
    [InlineData("BasketViewModel")]
    [InlineData("CheckoutPage")]
    public void RegisteredViewOrItsModel_IsNoService(string name) =>
        Verdicts.Of(name, unit => unit.Evidence(Signals.Registration, "SERVICE/general").Member("Run")).Type.ShouldBeNull();

    [Theory]
    [InlineData("OrderHandler", "HANDLER/request")]
    [InlineData("OrderStore", "SERVICE/storage")]
    [InlineData("OrderScorer", "ALGORITHM/scoring")]
    [InlineData("OrderRouter", "ROUTING/dispatch")]
    public void NameAlone_IsNotEnough(string name, string supports)
    {
        var verdict = Verdicts.Of(name, unit => unit.Evidence(Signals.Name, supports).Member("Run"));

        verdict.Type.ShouldBeNull();
        verdict.Rejection.ShouldBeNull();
    }

    [Fact]
    public void OnexHandlerName_IsEnough()
    {
        var verdict = Verdicts.Of("HandlerPlaceOrder", unit => unit.Evidence(Signals.Name, "HANDLER/request").Member("Run"));

        verdict.Type.ShouldBe(PatternType.Handler);
        verdict.Onex.ShouldBeTrue();
    }

    [Fact]
    public void ScorerWithRealWork_IsAnAlgorithm()
    {
        var verdict = Verdicts.Of(
            "OrderScorer",
            unit => unit.Evidence(Signals.Name, "ALGORITHM/scoring").Member("Score(System.String)", member => member.RealWork()));

        verdict.Type.ShouldBe(PatternType.Algorithm);
        verdict.Subtype.ShouldBe("scoring");
        verdict.Evidence.ShouldContain(fact => fact.Signal == Signals.Shape);
    }

    [Fact]
    public void ScorerThatReadsTheDatabase_IsAServiceAndNoAlgorithm()
    {
        var verdict = Verdicts.Of(
            "OrderScorer",
            unit => unit
                .Evidence(Signals.Name, "ALGORITHM/scoring")
                .Injects("T:System.Data.Common.DbDataSource", "System.Data.Common", EffectCategories.Database)
            .Member(
                "Score(System.String)",
                member => member
                    .Returns("Task<double>")
                    .Shape(ShapeNames.Awaits, 2)
                    .Shape(ShapeNames.DependencyCalls, 2)
                    .Shape(ShapeNames.Arithmetic, 3)
                    .Effect(EffectCategories.Database, "DbConnection.Open")));

        verdict.Type.ShouldBe(PatternType.Service);
        verdict.Subtype.ShouldBe("storage");
    }

    [Fact]
    public void NamelessCodeFullOfLoopsAndArithmetic_IsAnAlgorithm()
    {
        var verdict = Verdicts.Of(
            "Lattice",
            unit => unit.Member(
                "Walk",
                member => member.RealWork().Shape(ShapeNames.Loops, 4).Shape(ShapeNames.ElementAccesses, 12).Shape(ShapeNames.Statements, 30)));

        verdict.Type.ShouldBe(PatternType.Algorithm);
        verdict.Confidence.ShouldBe(.7);
    }

    [Fact]
    public void NamelessCodeWithSomeWork_IsNothing() =>
        Verdicts.Of("Lattice", unit => unit.Member("Walk", member => member.Shape(ShapeNames.Loops, 1).Shape(ShapeNames.Comparisons, 3))).Type.ShouldBeNull();

    [Theory]
    [InlineData("OrderService")]
    [InlineData("OrderRepository")]
    public void PlainServiceName_IsEnough(string name) =>
        Verdicts.Of(name, unit => unit.Evidence(Signals.Name, "SERVICE/general").Member("Run")).Type.ShouldBe(PatternType.Service);

    [Fact]
    public void GenericName_IsKeptWhereTheBodySpeaks()
    {
        Verdicts.Of("Thing2", unit => unit.Member("Run", member => member.RealWork())).Rejection.ShouldBeNull();
        Verdicts.Of("Thing2", unit => unit.Evidence(Signals.Registration, "SERVICE/general").Member("Run")).Rejection.ShouldBe("too_generic_name");
    }

    [Fact]
    public void ClassBehindItsOwnInterface_IsAService()
    {
        var verdict = Verdicts.Of("OrderRepository", unit => unit.Member("Find").Realises("T:Shop.IOrderRepository", "Shop", "Find"));

        verdict.Type.ShouldBe(PatternType.Service);
        verdict.Subtype.ShouldBe("storage");
    }

    [Fact]
    public void DataBehindItsOwnInterface_IsNothing() =>
        Verdicts.Of("Order", unit => unit.Kind("record").Member("Find").Realises("T:Shop.IOrder", "Shop", "Find")).Type.ShouldBeNull();

    [Fact]
    public void ClassThatEmbeds_IsIntelligence()
    {
        var verdict = Verdicts.Of(
            "Indexer",
            unit => unit.Member("Run", member => member.Effect(EffectCategories.Intelligence, "IEmbeddingGenerator.GenerateAsync")));

        verdict.Type.ShouldBe(PatternType.Intelligence);
        verdict.Subtype.ShouldBe("embedding");
    }
}
