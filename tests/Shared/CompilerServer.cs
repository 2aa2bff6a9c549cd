namespace PatternAnalyzers.Testing;

/// <summary>
/// A compiler server of one test run: starting a compiler costs more than everything that a small build does besides.
/// It has a name of its own, so that it neither joins a developer's server nor is joined, and ends with the run.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string id = $"patterns-tests-{Guid.NewGuid():N}"[..30];

    /// <summary>What a build has to find in its environment to use this server.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = id,
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    public void Dispose() => Shell.Run(Path.GetTempPath(), new Dictionary<string, string>(), "dotnet", Program(), "-shutdown", $"-pipename:{id}");

    // `dotnet build-server shutdown` stops the server with the default name only.
    private static string Program()
    {
        var version = Shell.Expect(AppContext.BaseDirectory, new Dictionary<string, string>(), "dotnet", "--version").Trim();
        var sdk = Shell.Expect(AppContext.BaseDirectory, new Dictionary<string, string>(), "dotnet", "--list-sdks").Split('\n')
            .Select(line => line.Trim().Split(' ', 2))
            .First(parts => parts[0] == version)[1].Trim('[', ']');
        return Path.Combine(sdk, version, "Roslyn", "bincore", "VBCSCompiler.dll");
    }
}
