using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class ProvisionalTests
{
    [Fact]
    public void Fragment_NamesItsProjectAndCarriesItsFacts()
    {
        var input = Given.Input(Shop.Orders()) with { Provisional = true };
        var manifest = Catalogue.Build(input);

        manifest.Project.ShouldBe("src/Shop.Orders/Shop.Orders.csproj");
        manifest.Assembly.ShouldBe("Shop.Orders");
        manifest.TargetFramework.ShouldBe("net8.0");
        manifest.Configuration.ShouldBe("Release");
        manifest.Facts.ShouldBeSameAs(input.Projects[0]);
    }

    [Fact]
    public void Fragment_NeedsMerge()
    {
        var manifest = Catalogue.Build(Given.Input(Shop.Orders()) with { Provisional = true });

        manifest.Patterns.ShouldNotBeEmpty();
        manifest.Patterns.ShouldAllBe(pattern => pattern.Quality.Usage.UnknownReason == "needs_merge" && pattern.Quality.Recency.UnknownReason == "needs_merge");
    }

    [Fact]
    public void VerdictThatIsThereAlready_IsNotMadeAgain()
    {
        var facts = Given.Input(Shop.Orders()).Projects[0];
        var asked = new List<string>();
        var own = Catalogue.Fragment(facts, "shop");

        var told = Catalogue.Fragment(facts, "shop", type =>
        {
            lock (asked)
                asked.Add(type.Symbol);
            return facts.Types.Any(known => ReferenceEquals(known, type)) ? Classifier.Classify(type, facts.Implements) : null;
        });

        asked.Count.ShouldBe(facts.Types.Count);
        told.Patterns
            .Select(pattern => (pattern.Symbol, pattern.PatternType, pattern.Confidence))
            .ShouldBe(own.Patterns.Select(pattern => (pattern.Symbol, pattern.PatternType, pattern.Confidence)));
        Catalogue.Fragment(facts, "shop", static _ => new Verdict()).Patterns.ShouldBeEmpty();
    }

    [Fact]
    public void FactsOfFragments_MergeToTheSameAsTheirProjects()
    {
        var facts = Shop.All().Select(project => Catalogue.Build(Given.Input(project) with { Provisional = true }).Facts!).ToList();
        var merged = Catalogue.Build(Given.Input() with { Projects = facts });

        merged.Patterns.Select(pattern => pattern.PatternId).ShouldBe(Given.Manifest(Shop.All()).Patterns.Select(pattern => pattern.PatternId));
        merged.Facts.ShouldBeNull();
    }

    [Fact]
    public void StaticAlgorithm_LeavesUsageAndRecencyOut()
    {
        var manifest = Catalogue.Build(Given.Input(Shop.All()) with { Algorithm = "static" });

        manifest.Algorithm.ShouldBe("static");
        manifest.Patterns.ShouldAllBe(pattern => pattern.Quality.KnownWeight <= .7);
    }

    [Fact]
    public void ManifestBuiltStatic_RescoresToTheHybridOne()
    {
        var hybrid = Catalogue.Build(Given.Input(Shop.All()));
        var rescored = Catalogue.Rescore(Catalogue.Build(Given.Input(Shop.All()) with { Algorithm = "static" }), "hybrid");

        rescored.Patterns.Select(pattern => pattern.Quality.Overall).ShouldBe(hybrid.Patterns.Select(pattern => pattern.Quality.Overall));
    }

    [Fact]
    public void Rescore_ChangesTheAlgorithmAndKeepsThePatterns()
    {
        var manifest = Given.Manifest(Shop.All());
        var rescored = Catalogue.Rescore(manifest, "static");

        rescored.Algorithm.ShouldBe("static");
        rescored.Patterns.Select(pattern => pattern.PatternId).ShouldBe(manifest.Patterns.Select(pattern => pattern.PatternId));
        rescored.Patterns.ShouldContain(pattern => pattern.Quality.Overall != manifest.Patterns.Single(other => other.PatternId == pattern.PatternId).Quality.Overall);
        rescored.Statistics.Mean.ShouldNotBe(manifest.Statistics.Mean);
    }
}
