namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class SdkCheck : Check
{
    public override string Name => "sdk";

    public override string Title => "The SDK that the folder asks for is installed.";

    public override Finding Examine(Symptoms symptoms) => symptoms switch
    {
        { Sdk: { } sdk } => Ok($".NET SDK {sdk} builds here"),
        { WantedSdk: { } wanted } =>
            Bad(FindingLevel.Problem, $"global.json asks for .NET SDK {wanted}, which is not installed", $"Install .NET SDK {wanted}, or change global.json."),
        _ => Bad(FindingLevel.Problem, "no .NET SDK was found that this tool can run with", "Install a .NET SDK."),
    };
}
