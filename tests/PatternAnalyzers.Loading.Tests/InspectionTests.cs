using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Loading.Tests;

public sealed class InspectionTests : IDisposable
{
    private readonly SourceFolder folder = new();

    [Fact]
    public void ProjectThatWasNeverBuilt_HasNeitherAssemblyNorFacts()
    {
        folder.WithProject("src/A/A.csproj").With("src/A/A.cs", "class A;");

        One().ShouldBe(new ProjectSymptom { Path = "src/A/A.csproj" });
    }

    [Theory]
    [InlineData("Directory.Packages.props", "<Project><ItemGroup><GlobalPackageReference Include=\"PatternAnalyzers\" Version=\"0.1.0\" /></ItemGroup></Project>")]
    [InlineData("Directory.Build.props", "<Project><ItemGroup><PackageReference Include=\"PatternAnalyzers\" /></ItemGroup></Project>")]
    public void PackageNamedAboveTheProject_IsSeenBeforeARestore(string file, string text)
    {
        folder.With(file, text).WithProject("A/A.csproj");

        One().PackageVersion.ShouldBe("");
    }

    [Fact]
    public void RestoredPackage_TellsItsVersion()
    {
        folder.WithProject("A/A.csproj").With("A/obj/project.assets.json", """{ "libraries": { "PatternAnalyzers/0.2.0": {} } }""");

        One().PackageVersion.ShouldBe("0.2.0");
    }

    [Fact]
    public void RestoreWithoutThePackage_OutweighsWhatIsWritten()
    {
        folder
            .WithProject("A/A.csproj", items: "<PackageReference Include=\"PatternAnalyzers\" />")
            .With("A/obj/project.assets.json", """{ "libraries": { "PatternAnalyzersOther/0.2.0": {} } }""");

        One().PackageVersion.ShouldBeNull();
    }

    [Fact]
    public void Switches_AreRead()
    {
        folder.WithProject(
            "A/A.csproj",
            "<PatternAnalysis>false</PatternAnalysis><RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild><PatternFallback>never</PatternFallback>");

        var project = One();

        (project.AnalysisOff, project.AnalyzersOff, project.FallbackOff).ShouldBe((true, true, true));
    }

    [Fact]
    public void RunAnalyzers_OutweighsRunAnalyzersDuringBuild()
    {
        folder.WithProject("A/A.csproj", "<RunAnalyzers>true</RunAnalyzers><RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild>");

        One().AnalyzersOff.ShouldBeFalse();
    }

    [Fact]
    public void SourceNewerThanTheFacts_IsNamed()
    {
        folder.WithProject("A/A.csproj").With("A/A.cs", "class A;").With("A/obj/Debug/net8.0/patterns.facts.jsonl", "").With("A/obj/Debug/net8.0/A.dll", "");
        File.SetLastWriteTimeUtc(folder["A/A.cs"], DateTime.UtcNow.AddHours(1));

        var project = One();

        (project.Compiled, project.HasFacts, project.NewerSource).ShouldBe((true, true, "A/A.cs"));
    }

    [Fact]
    public void SourceOlderThanTheFacts_IsFine()
    {
        folder.WithProject("A/A.csproj").With("A/A.cs", "class A;").With("A/obj/Debug/net8.0/patterns.facts.jsonl", "");
        File.SetLastWriteTimeUtc(folder["A/A.cs"], DateTime.UtcNow.AddHours(-1));

        One().NewerSource.ShouldBeNull();
    }

    [Fact]
    public void ArtifactsOutput_IsLookedInto()
    {
        folder
            .With("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>")
            .WithProject("A/A.csproj")
            .With("artifacts/obj/A/debug/patterns.facts.jsonl", "");

        One().HasFacts.ShouldBeTrue();
    }

    [Fact]
    public void MissingSdk_IsToldWithTheWantedVersion()
    {
        folder.With("global.json", """{ "sdk": { "version": "1.2.999", "rollForward": "disable" } }""");

        Inspection.Sdk(folder.Root).ShouldBe((null, "1.2.999"));
    }

    public void Dispose() => folder.Dispose();

    private ProjectSymptom One() => Inspection.Projects(folder.Root, null, TestContext.Current.CancellationToken).ShouldHaveSingleItem();
}
