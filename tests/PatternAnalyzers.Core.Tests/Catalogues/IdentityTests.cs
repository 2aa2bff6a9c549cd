using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class IdentityTests
{
    [Fact]
    public void TwoProjectsOfOneAssemblyName_AreToldApartByPath()
    {
        var manifest = Given.Manifest(At("src/A/App.csproj"), At("src/B/App.csproj"));

        manifest.Patterns.Select(pattern => pattern.PatternId).ShouldBe(
        [
            PatternId.Of("example.org/shop", "App", "T:App.PayHandler", "src/A/App.csproj"), PatternId.Of(
                "example.org/shop",
                "App",
                "T:App.PayHandler",
                "src/B/App.csproj"),
        ]);
        manifest.Warnings.ShouldHaveSingleItem().ShouldContain("src/A/App.csproj, src/B/App.csproj");
    }

    [Fact]
    public void ReferenceWithinSuchAProject_StaysThere()
    {
        var manifest = Given.Manifest(
            At("src/A/App.csproj"),
            At("src/B/App.csproj").Type("Caller", unit => unit.Refers("call", "T:App.PayHandler", "App", "Run")));

        manifest.Patterns.Select(pattern => pattern.Quality.Usage.Score).ShouldBe([0, .1]);
    }

    private static ProjectBuilder At(string path) => Given.Project("App")
        .With(header => header with { Project = path })
        .Type("PayHandler", unit => unit.Evidence(Signals.Interface, "HANDLER/request"));
}
