using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class ProjectsCheckTests
{
    [Fact]
    public void NoProject_IsAProblem() => Patient.With().Examine("projects").ShouldSay(FindingLevel.Problem, "no C# project");

    [Fact]
    public void OneProject_IsEnough() => Patient.Healthy.Examine("projects").ShouldSay(FindingLevel.Ok, "1 C# project");
}
