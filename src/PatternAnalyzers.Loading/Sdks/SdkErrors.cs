using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Loading.Sdks;

/// <summary>What can be wrong with the SDKs of a machine.</summary>
internal static class SdkErrors
{
    public static PatternsException SdkMissing(string version, string globalJson, Exception inner) => new(
        "PA2051",
            ExitCode.Input,
            $"{globalJson} asks for .NET SDK {version}, which is not installed.",
            $"Install .NET SDK {version}, or change global.json; --mode source needs no SDK.",
            inner);

    public static PatternsException NoSdk(Exception? inner = null) => new(
        "PA2052",
            ExitCode.Input,
            "There is no .NET SDK that this tool can run with.",
            "Install a .NET SDK, or update the runtime that runs the tool; --mode source needs no SDK.",
            inner);
}
