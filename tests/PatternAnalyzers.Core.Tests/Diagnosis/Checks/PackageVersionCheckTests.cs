using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class PackageVersionCheckTests
{
    [Fact]
    public void OtherVersion_IsAProblem() =>
        Patient.With(Patient.Project with { PackageVersion = "0.0.9" })
            .Examine("package_version")
            .ShouldSay(FindingLevel.Problem, "0.1.0").Subjects
            .ShouldBe(["src/A/A.csproj (0.0.9)"]);

    [Fact]
    public void UnknownVersion_IsNotHeldAgainstTheProject() =>
        Patient.With(Patient.Project with { PackageVersion = "" }).Examine("package_version").ShouldSay(FindingLevel.Ok, "0.1.0");
}
