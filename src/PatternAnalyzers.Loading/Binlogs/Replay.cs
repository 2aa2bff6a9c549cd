using PatternAnalyzers.Loading.Files;
using PatternAnalyzers.Loading.Processes;
using PatternAnalyzers.Loading.Sdks;

namespace PatternAnalyzers.Loading.Binlogs;

/// <summary>Calls a compiler once more as it was recorded, with our analyzer in it. The compiler itself does it: the same one with the same generators gives the same facts.</summary>
internal sealed class Replay(ScratchFolder scratch, Sdk sdk)
{
    private static readonly string Silence = Path.Combine(AppContext.BaseDirectory, "targets", "PatternAnalyzers.Silence.globalconfig");

    /// <summary>The facts of one recorded call.</summary>
    /// <param name="compile">What was recorded.</param>
    /// <param name="call">The same, taken apart.</param>
    /// <param name="number">Tells the calls of this run apart.</param>
    /// <param name="cancellation">Ends the compiler.</param>
    public async Task<FactsSource> RunAsync(RecordedCompile compile, CompilerCall call, string number, CancellationToken cancellation)
    {
        var root = RepositoryFolder.Of(compile);
        var facts = scratch[number, "patterns.facts.jsonl"];
        var config = scratch.Write(Path.Combine(number, "patterns.globalconfig"), ReplayConfig.Of(compile, call, root, facts));
        var response = string.Join('\n', call.ForFacts(scratch[number], [config, Silence], ContractFiles.Missing(compile, call)));
        var file = scratch.Write(Path.Combine(number, "call.rsp"), response + "\n");
        var (program, arguments) = Program(call.Compiler);
        // Always before the file: the compiler takes it from its own command line only.
        var (exitCode, lines) = await ChildProcess.RunAsync(program, [.. arguments, "/noconfig", $"@{file}"], compile.Folder, cancellation)
            .ConfigureAwait(false);
        return exitCode == 0 && File.Exists(facts)
            ? new FactsSource(facts, root, compile.Property("PatternRepositoryId") ?? "")
            : throw BinlogErrors.ReplayFailed(RelativePath.Of(root, compile.Project), lines);
    }

    // The recorded compiler as long as it is there; a path in a log may also be from a machine of long ago.
    private (string Program, IReadOnlyList<string> Arguments) Program(string recorded)
    {
        var compiler = File.Exists(recorded) ? recorded : sdk.Compiler;
        return compiler.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? (sdk.Dotnet, ["exec", compiler]) : (compiler, []);
    }
}
