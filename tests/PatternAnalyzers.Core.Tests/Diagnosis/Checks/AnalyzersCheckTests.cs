using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class AnalyzersCheckTests
{
    [Fact]
    public void AnalyzersOff_CostsASecondCompile() =>
        Patient.With(Patient.Project with { AnalyzersOff = true }).Examine("analyzers").ShouldSay(FindingLevel.Warning, "once more");

    [Fact]
    public void AnalyzersOffWithoutFallback_LeavesNothing() =>
        Patient.With(Patient.Project with { AnalyzersOff = true, FallbackOff = true }).Examine("analyzers").ShouldSay(FindingLevel.Problem, "leave nothing");

    [Fact]
    public void FallbackOffAlone_IsFine() =>
        Patient.With(Patient.Project with { FallbackOff = true }).Examine("analyzers").ShouldSay(FindingLevel.Ok, "analyzers run");

    [Fact]
    public void ProjectThatIsNotAnalysed_DoesNotCount() =>
        Patient.With(Patient.Project with { AnalyzersOff = true, AnalysisOff = true }).Examine("analyzers").ShouldSay(FindingLevel.Ok, "analyzers run");
}
