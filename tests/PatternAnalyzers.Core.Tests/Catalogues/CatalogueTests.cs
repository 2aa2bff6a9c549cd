using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class CatalogueTests
{
    private static readonly Manifest Manifest = Given.Manifest(Shop.All());

    [Fact]
    public void Shop_GivesItsPatternsInOrder() => Manifest.Patterns.Select(pattern => pattern.Symbol).ShouldBe(
    [
        "T:Shop.Host.OrdersController", "T:Shop.Orders.NodeOrderOrchestrator", "T:Shop.Orders.NodePriceCompute", "T:Shop.Orders.PlaceOrderHandler",
        "T:Shop.Sql.StockRepository",
    ]);

    [Fact]
    public void Header_TellsRepositoryAndTime()
    {
        Manifest.Repository.ShouldBe("example.org/shop");
        Manifest.CommitDate.ShouldBe("2023-11-14T22:13:20Z");
        Manifest.Dirty.ShouldBe(false);
        Manifest.Mode.ShouldBe("build");
        Manifest.Project.ShouldBeNull();
        Manifest.Facts.ShouldBeNull();
        Manifest.Statistics.Patterns.ShouldBe(5);
    }

    [Fact]
    public void Pattern_CarriesIdentityAndPlace()
    {
        var pattern = Manifest.Named("PlaceOrderHandler");

        pattern.PatternId.ShouldBe(PatternId.Of("example.org/shop", "Shop.Orders", "T:Shop.Orders.PlaceOrderHandler"));
        pattern.Assembly.ShouldBe("Shop.Orders");
        pattern.Project.ShouldBe("src/Shop.Orders/Shop.Orders.csproj");
        pattern.TargetFrameworks.ShouldBe(["net8.0"]);
        pattern.FilePath.ShouldBe("src/Shop.Orders/PlaceOrderHandler.cs");
        pattern.PatternSubtype.ShouldBe("request");
    }

    [Fact]
    public void HandlerOverAnotherProjectsImplementation_IsEffect()
    {
        var pattern = Manifest.Named("PlaceOrderHandler");

        pattern.NodeKind.ShouldBe(NodeKind.Effect);
        pattern.HandlerCategory.ShouldBe(HandlerCategory.Effect);
        pattern.Evidence.ShouldContain(fact => fact.Signal == Signals.Behaviour && fact.Detail.Contains("AppDbContext.SaveChangesAsync"));
    }

    [Fact]
    public void RegistrationElsewhere_MakesAService()
    {
        var pattern = Manifest.Named("StockRepository");

        pattern.PatternType.ShouldBe(PatternType.Service);
        pattern.PatternSubtype.ShouldBe("storage");
        pattern.HandlerCategory.ShouldBeNull();
        pattern.Evidence.ShouldContain(fact => fact.Signal == Signals.Registration && fact.Detail == "registered as IStock by Startup");
    }

    [Fact]
    public void ComputeThatWritesToTheDatabase_KeepsItsKindAndTheConflictIsTold()
    {
        var pattern = Manifest.Named("NodePriceCompute");

        pattern.NodeKind.ShouldBe(NodeKind.Compute);
        pattern.Confidence.ShouldBe(.693);
        pattern.Conflicts.ShouldBe(["declared COMPUTE, behaves like EFFECT: writes to the database through AppDbContext.SaveChangesAsync"]);
    }

    [Fact]
    public void TestCandidate_IsRejected() =>
        Manifest.Rejected.ShouldBe([new Rejected { Symbol = "T:Shop.Tests.FakeHandler", Reason = "test" }]);

    [Fact]
    public void Names_AreUnique() => Manifest.Patterns.Select(pattern => pattern.PatternName).ShouldBeUnique();

    [Fact]
    public void ShuffledProjects_GiveTheSameManifest()
    {
        var expected = Text(Given.Manifest(Shop.All()));
        var random = new Random(17);
        for (var round = 0; round < 20; round++)
        {
            var shuffled = Shop.All();
            random.Shuffle(shuffled);
            Text(Given.Manifest(shuffled)).ShouldBe(expected);
        }
    }

    [Fact]
    public void NoProject_GivesAnEmptyManifest()
    {
        var manifest = Given.Manifest();

        manifest.Patterns.ShouldBeEmpty();
        manifest.Statistics.Mean.ShouldBeNull();
    }

    [Fact]
    public void UnknownAlgorithm_IsAUsersMistake() =>
        Should.Throw<PatternsException>(() => Catalogue.Build(Given.Input() with { Algorithm = "best" })).Code.ShouldBe("PA2301");

    [Fact]
    public void Configuration_ReportsItsProblems() =>
        Given.Manifest(Given.Project("Shop").With(header => header with { ConfigurationProblems = ["pattern_analyzers.families: 'X' names no pattern type"] })).Warnings
            .ShouldBe(["src/Shop/Shop.csproj: pattern_analyzers.families: 'X' names no pattern type"]);

    [Fact]
    public void Contracts_ReportTheirProblems()
    {
        var project = Given.Project("Shop")
            .Type(
                "NodeAEffect",
                unit => unit.With(type => type with { Contract = new ContractFact { FilePath = "src/contract.yaml", Problem = "ambiguous: A, B" } }));

        Given.Manifest(project).Warnings.ShouldBe(["src/contract.yaml: ambiguous: A, B"]);
    }

    [Fact]
    public void Mode_IsThatOfTheWeakestPart() =>
        Given.Manifest(Shop.Stocks(), Shop.Sql().With(header => header with { Mode = "source" })).Mode.ShouldBe("source");

    private static string Text(Manifest manifest) => System.Text.Json.JsonSerializer.Serialize(manifest);
}
