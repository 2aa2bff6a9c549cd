using System.Collections.Concurrent;
using System.Globalization;
using PatternAnalyzers.Loading.Binlogs;
using PatternAnalyzers.Loading.Files;
using PatternAnalyzers.Loading.Plans;
using PatternAnalyzers.Loading.Sdks;

namespace PatternAnalyzers.Loading;

/// <summary>Repeats the compiler calls that a build recorded, for their facts.</summary>
public static class BinlogExtraction
{
    /// <summary>Facts of every C# compilation in a binlog.</summary>
    /// <param name="binlog">File that <c>dotnet build -bl</c> wrote.</param>
    /// <param name="options">What the user set; the configuration is the recorded one.</param>
    /// <param name="progress">Told after each compilation; may be null.</param>
    /// <param name="cancellation">Ends the compilers.</param>
    public static async Task<BuiltFacts> ExtractAsync(string binlog, BuildOptions options, IProgress<SourceProgress>? progress, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(binlog);
        if (!File.Exists(path))
        {
            throw BinlogErrors.Missing(binlog);
        }

        var sdk = SdkLocator.Register(Path.GetDirectoryName(path)!);
        var recording = BinlogReader.Read(path, cancellation);
        var below = options.Below is null ? null : SourceSelection.Of(options.Below).Root;
        var calls = Calls(recording).Where(pair => below is null || RealPath.IsWithin(pair.Compile.Project, below)).ToList();
        if (calls.Count == 0)
        {
            throw BinlogErrors.NoCompiles(binlog);
        }

        RequireInputs(binlog, calls);
        var scratch = new ScratchFolder();
        try
        {
            var sources = await ReplayAsync(calls, new Replay(scratch, sdk), options, progress, cancellation).ConfigureAwait(false);
            return new BuiltFacts(sources, Warnings(recording), scratch);
        }
        catch
        {
            scratch.Dispose();
            throw;
        }
    }

    // A project is compiled again when something asks for it in another way; the first call is the build's own.
    private static List<(RecordedCompile Compile, CompilerCall Call)> Calls(Recording recording) => recording.Compiles
        .Where(static compile => !compile.IsOff("PatternAnalysis")
            && compile.Project.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)
            && !Path.GetFileNameWithoutExtension(compile.Project).EndsWith("_wpftmp", StringComparison.Ordinal))
        .Select(static compile => (Compile: compile, Call: CompilerCall.Of(compile)))
        .Where(static pair => !pair.Call.IsFallback)
        .DistinctBy(static pair => (pair.Compile.Project, pair.Compile.Property("TargetFramework"), pair.Compile.Property("Configuration")))
        .OrderBy(static pair => pair.Compile.Project, StringComparer.Ordinal)
        .ThenBy(static pair => pair.Compile.Property("TargetFramework"), StringComparer.Ordinal)
        .ToList();

    private static void RequireInputs(string binlog, List<(RecordedCompile Compile, CompilerCall Call)> calls)
    {
        var missing = calls.SelectMany(static pair => pair.Call.Inputs).Distinct(StringComparer.Ordinal).Where(static input => !File.Exists(input)).ToList();
        if (missing.Count > 0)
        {
            throw BinlogErrors.Elsewhere(binlog, missing[0], missing.Count - 1);
        }
    }

    private static async Task<IReadOnlyList<FactsSource>> ReplayAsync(
        List<(RecordedCompile Compile, CompilerCall Call)> calls,
            Replay replay,
            BuildOptions options,
            IProgress<SourceProgress>? progress,
            CancellationToken cancellation)
    {
        var done = 0;
        var sources = new ConcurrentDictionary<int, FactsSource>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Parallelism), CancellationToken = cancellation };
        await Parallel.ForEachAsync(Enumerable.Range(0, calls.Count), parallel, async (index, stop) =>
        {
            var (compile, call) = calls[index];
            sources[index] = await replay.RunAsync(compile, call, index.ToString(CultureInfo.InvariantCulture), stop).ConfigureAwait(false);
            progress?.Report(new SourceProgress(Interlocked.Increment(ref done), calls.Count, compile.Project));
        }).ConfigureAwait(false);
        return sources.OrderBy(static pair => pair.Key).Select(static pair => pair.Value).ToList();
    }

    private static List<string> Warnings(Recording recording) =>
        recording.UpToDate
            .Select(static project => $"{project} was up to date when the binlog was recorded, so its patterns are missing; record a rebuild")
            .ToList();
}
