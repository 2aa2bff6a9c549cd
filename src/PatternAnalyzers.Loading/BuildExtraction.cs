using System.Globalization;
using PatternAnalyzers.Loading.Builds;
using PatternAnalyzers.Loading.Files;
using PatternAnalyzers.Loading.Processes;
using PatternAnalyzers.Loading.Sdks;

namespace PatternAnalyzers.Loading;

/// <summary>Builds a repository with its own SDK and collects the facts that its compilers write. The build runs in a process of the SDK: no task of a stranger is loaded into this one.</summary>
public static class BuildExtraction
{
    /// <summary>Facts of every C# project of the build.</summary>
    /// <param name="source">Folder, .sln, .slnx or .csproj.</param>
    /// <param name="options">What the user set.</param>
    /// <param name="cancellation">Ends the build.</param>
    public static async Task<BuiltFacts> ExtractAsync(string source, BuildOptions options, CancellationToken cancellation)
    {
        var scratch = new ScratchFolder();
        try
        {
            var target = BuildTarget.Of(source, scratch, cancellation);
            await BuildAsync(target, options, scratch, cancellation).ConfigureAwait(false);
            var (sources, warnings) = ToldFacts.Read(scratch[Injection.Told]);
            return sources.Count > 0 ? new BuiltFacts(sources, warnings, scratch) : throw BuildErrors.NoFacts(source);
        }
        catch
        {
            scratch.Dispose();
            throw;
        }
    }

    private static async Task BuildAsync(BuildTarget target, BuildOptions options, ScratchFolder scratch, CancellationToken cancellation)
    {
        var sdk = SdkLocator.Find(target.Folder);
        var ofUser = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "MSBuild");
        var extensions = Injection.Lay(scratch, ofUser);
        var (exitCode, lines) = await ChildProcess.RunAsync(
            sdk.Dotnet,
            [
                "build", target.Path,
                "--configuration", options.Configuration,
                $"-p:MSBuildUserExtensionsPath={extensions}",
                $"-maxCpuCount:{Math.Max(1, options.Parallelism).ToString(CultureInfo.InvariantCulture)}",
                "-nodeReuse:false", "-nologo", "-verbosity:quiet", "-consoleLoggerParameters:NoSummary", "-terminalLogger:off",
            ],
            target.Folder,
            cancellation).ConfigureAwait(false);
        if (exitCode != 0)
        {
            throw BuildErrors.Failed(target.Path, lines);
        }
    }
}
