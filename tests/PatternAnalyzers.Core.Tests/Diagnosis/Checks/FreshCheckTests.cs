using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class FreshCheckTests
{
    [Fact]
    public void NewerSource_IsNamed() =>
        Patient.With(Patient.Project with { NewerSource = "src/A/New.cs" })
            .Examine("fresh")
            .ShouldSay(FindingLevel.Problem, "since the last build").Subjects
            .ShouldBe(["src/A/A.csproj (src/A/New.cs)"]);

    [Fact]
    public void NoFacts_CannotBeStale() =>
        Patient.With(Patient.Project with { HasFacts = false, NewerSource = "src/A/New.cs" }).Examine("fresh").ShouldSay(FindingLevel.Ok, "no source");
}
