using PatternAnalyzers.Loading.Processes;
using PatternAnalyzers.Loading.Sdks;

namespace PatternAnalyzers.Loading.Tests.Builds;

/// <summary>Runs <c>dotnet</c> and expects it to succeed.</summary>
internal static class Dotnet
{
    public static async Task RunAsync(string folder, CancellationToken cancellation, params string[] arguments)
    {
        var (exitCode, lines) = await ChildProcess.RunAsync(SdkLocator.Find(folder).Dotnet, arguments, folder, cancellation);
        exitCode.ShouldBe(0, string.Join('\n', lines));
    }
}
