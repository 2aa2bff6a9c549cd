using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Package.Tests.Layouts;

/// <summary>A repository that gives the package to every project at once, keeps its output in one folder and has projects in other languages.</summary>
public sealed class YardTests(PackedPackage package)
{
    [Fact]
    public void GlobalReferenceAndArtifactsOutput_GiveFragmentsOfTheProjectsWithCSharpOnly()
    {
        var root = package.NewRepository("Yard");

        var built = Build(root).Green();

        built.Warnings.ShouldBeEmpty();
        var fragments = Path.Combine(root, "artifacts", "patterns");
        Directory.GetFiles(fragments).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(
            ["Bare~Yard.Bare.csproj.net10.0.Debug.patterns.json", "Plain~Yard.Plain.csproj.net10.0.Debug.patterns.json"]);
        ManifestFile.Read(Path.Combine(fragments, "Bare~Yard.Bare.csproj.net10.0.Debug.patterns.json")).Patterns.ShouldBeEmpty();
        ManifestFile.Read(Path.Combine(fragments, "Plain~Yard.Plain.csproj.net10.0.Debug.patterns.json")).Patterns
            .Select(pattern => pattern.Symbol)
            .ShouldBe(["T:Yard.Plain.NodeSumCompute"]);
        Directory.GetFiles(root, "patterns.facts.*", SearchOption.AllDirectories)
            .ShouldAllBe(file => file.Contains("Yard.Plain", StringComparison.Ordinal) || file.Contains("Yard.Bare", StringComparison.Ordinal));
        built.Log.ShouldNotContain(line => (line.Contains("vbc.dll", StringComparison.Ordinal) || line.Contains("--targetprofile", StringComparison.Ordinal))
            && line.Contains("PatternAnalyzers", StringComparison.Ordinal));

        var next = Build(root, "--no-restore").Green();
        next.Compilations.ShouldBe(0);
        next.FragmentTasks.ShouldBe(0);
    }

    private Built Build(string root, params string[] arguments) => new Shop(root, package).Run("build", "Yard.slnx", arguments);
}
