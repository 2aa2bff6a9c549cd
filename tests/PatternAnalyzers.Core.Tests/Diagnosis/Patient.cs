using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis;

/// <summary>A repository in good health, to which tests do harm.</summary>
internal static class Patient
{
    public static readonly ProjectSymptom Project = new() { Path = "src/A/A.csproj", PackageVersion = "0.1.0", Compiled = true, HasFacts = true };

    public static readonly Symptoms Healthy = new()
    {
        ToolVersion = "0.1.0",
        Sdk = "10.0.100",
        Projects = [Project],
        ManifestDirectory = "artifacts/patterns",
        Fragments = [new FragmentSymptom("src~A~A.csproj.net10.0.Release.patterns.json", "src/A/A.csproj", null)],
    };

    public static Symptoms With(params ProjectSymptom[] projects) => Healthy with { Projects = projects };

    /// <summary>What the check of that name says.</summary>
    public static Finding Examine(this Symptoms symptoms, string check) => CheckTable.All.Single(one => one.Name == check).Examine(symptoms);

    /// <summary>The finding is of that level, says that, and tells what to do.</summary>
    public static Finding ShouldSay(this Finding finding, FindingLevel level, string text)
    {
        finding.Level.ShouldBe(level, finding.Message);
        finding.Message.ShouldContain(text);
        finding.Remedy.Length.ShouldBe(finding.Remedy.Trim().Length);
        (finding.Remedy.Length > 0).ShouldBe(level != FindingLevel.Ok);
        return finding;
    }
}
