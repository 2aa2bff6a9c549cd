using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class ShallowCheckTests
{
    [Fact]
    public void ShallowClone_IsAWarning() =>
        (Patient.Healthy with { ShallowFiles = 12 }).Examine("shallow").ShouldSay(FindingLevel.Warning, "12 files").Remedy.ShouldContain("fetch-depth: 0");

    [Fact]
    public void WholeHistory_IsFine() => Patient.Healthy.Examine("shallow").ShouldSay(FindingLevel.Ok, "whole");
}
