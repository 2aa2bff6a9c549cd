using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis.Checks;

public sealed class SdkCheckTests
{
    [Fact]
    public void SdkOfGlobalJsonMissing_IsNamed() =>
        (Patient.Healthy with { Sdk = null, WantedSdk = "8.0.999" }).Examine("sdk").ShouldSay(FindingLevel.Problem, "8.0.999").Remedy.ShouldContain("8.0.999");

    [Fact]
    public void NoSdkAtAll_IsAProblem() => (Patient.Healthy with { Sdk = null }).Examine("sdk").ShouldSay(FindingLevel.Problem, "no .NET SDK");

    [Fact]
    public void InstalledSdk_IsNamed() => Patient.Healthy.Examine("sdk").ShouldSay(FindingLevel.Ok, "10.0.100");
}
