using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class FragmentsCheckTests
{
    [Fact]
    public void NoFragment_NamesTheFolder() =>
        (Patient.Healthy with { Fragments = [] }).Examine("fragments").ShouldSay(FindingLevel.Problem, "artifacts/patterns");

    [Fact]
    public void NoFragmentOutsideGit_SaysWhereBuildsWriteThen() =>
        (Patient.Healthy with { Fragments = [], HistoryUnknown = "not_in_git" })
            .Examine("fragments")
            .ShouldSay(FindingLevel.Problem, "artifacts/patterns").Remedy
            .ShouldContain("obj/patterns");

    [Fact]
    public void ProjectWithoutFragment_IsNamed() =>
        Patient.With(Patient.Project, Patient.Project with { Path = "src/B/B.csproj" })
            .Examine("fragments")
            .ShouldSay(FindingLevel.Problem, "1 project").Subjects
            .ShouldBe(["src/B/B.csproj"]);

    [Fact]
    public void UnreadableFragment_IsTold() =>
        (Patient.Healthy with { FragmentProblem = "x.patterns.json is no JSON" }).Examine("fragments").ShouldSay(FindingLevel.Problem, "no JSON");
}
