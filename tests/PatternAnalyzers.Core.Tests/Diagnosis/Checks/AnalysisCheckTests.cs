using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class AnalysisCheckTests
{
    [Fact]
    public void OffEverywhere_IsAProblem() =>
        Patient.With(Patient.Project with { AnalysisOff = true }).Examine("analysis").ShouldSay(FindingLevel.Problem, "PatternAnalysis=false");

    [Fact]
    public void OffInOne_IsAWarning() =>
        Patient.With(Patient.Project, Patient.Project with { Path = "src/B/B.csproj", AnalysisOff = true })
            .Examine("analysis")
            .ShouldSay(FindingLevel.Warning, "1 project").Subjects
            .ShouldBe(["src/B/B.csproj"]);
}
