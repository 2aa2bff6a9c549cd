using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class StaleFragmentsCheckTests
{
    [Fact]
    public void StaleFragment_IsNamedWithItsReason() =>
        (Patient.Healthy with { Fragments = [new FragmentSymptom("old.patterns.json", "src/Old/Old.csproj", "its project src/Old/Old.csproj is gone")] })
            .Examine("stale_fragments")
                .ShouldSay(FindingLevel.Problem, "1 fragment").Subjects
                .ShouldBe(["old.patterns.json: its project src/Old/Old.csproj is gone"]);

    [Fact]
    public void FreshFragments_AreFine() => Patient.Healthy.Examine("stale_fragments").ShouldSay(FindingLevel.Ok, "no fragment is stale");
}
