using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class PackageCheckTests
{
    [Fact]
    public void NoProjectWithThePackage_IsAProblem() =>
        Patient.With(Patient.Project with { PackageVersion = null })
            .Examine("package")
            .ShouldSay(FindingLevel.Problem, "1 project of 1").Subjects
            .ShouldBe(["src/A/A.csproj"]);

    [Fact]
    public void SomeWithoutThePackage_IsAWarning() =>
        Patient.With(Patient.Project, Patient.Project with { Path = "src/B/B.csproj", PackageVersion = null })
            .Examine("package")
            .ShouldSay(FindingLevel.Warning, "1 project of 2").Subjects
            .ShouldBe(["src/B/B.csproj"]);

    [Fact]
    public void ManyWithoutThePackage_NamesTheFirstTen() =>
        Patient.With([.. Enumerable.Range(0, 30).Select(number => Patient.Project with { Path = $"{number:00}.csproj", PackageVersion = null })]).Examine(
            "package").Subjects.Count.ShouldBe(
            10);
}
