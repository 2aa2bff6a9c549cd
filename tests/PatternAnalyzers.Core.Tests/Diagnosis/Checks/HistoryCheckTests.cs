using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class HistoryCheckTests
{
    [Fact]
    public void NoGit_IsAWarning() => (Patient.Healthy with { HistoryUnknown = "not_in_git" }).Examine("history").ShouldSay(FindingLevel.Warning, "not_in_git");

    [Fact]
    public void Git_IsFine() => Patient.Healthy.Examine("history").ShouldSay(FindingLevel.Ok, "git knows");
}
