using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class CompiledCheckTests
{
    [Fact]
    public void CompiledWithoutFacts_WasSkipped() =>
        Patient.With(Patient.Project with { HasFacts = false }).Examine("compiled").ShouldSay(FindingLevel.Problem, "skipped");

    [Fact]
    public void NeverCompiled_IsNotBuiltYet() =>
        Patient.With(Patient.Project with { HasFacts = false, Compiled = false }).Examine("compiled").ShouldSay(FindingLevel.Problem, "not built yet");

    [Fact]
    public void ProjectWithoutThePackage_DoesNotCount() =>
        Patient.With(Patient.Project with { HasFacts = false, PackageVersion = null }).Examine("compiled").ShouldSay(FindingLevel.Ok, "every analysed project");
}
