using System.Diagnostics;

namespace PatternAnalyzers.Testing;

/// <summary>
/// A compiler server of one test run: starting a compiler costs more than everything that a small build does besides.
/// It has a name of its own, so that it neither joins a developer's server nor is joined, and ends with the run.
/// A test program that is started inside such a run joins the run's server.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private const string Joined = "PATTERNS_TESTS_COMPILER";

    private readonly string? joined = System.Environment.GetEnvironmentVariable(Joined);
    private readonly string id;

    public CompilerServer() => id = joined ?? $"patterns-tests-{Guid.NewGuid():N}"[..30];

    /// <summary>What a build has to find in its environment to use this server.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = id,
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    /// <summary>Lets everything that this process starts build with this server, test programs included.</summary>
    public void Offer()
    {
        foreach (var (name, value) in Environment)
            System.Environment.SetEnvironmentVariable(name, value);

        System.Environment.SetEnvironmentVariable(Joined, id);
    }

    public void Dispose()
    {
        if (joined is null)
            Dotnet(Program(), "-shutdown", $"-pipename:{id}");
    }

    // `dotnet build-server shutdown` stops the server with the default name only.
    private static string Program()
    {
        var version = Dotnet("--version").Trim();
        var sdk = Dotnet("--list-sdks").Split('\n')
            .Select(line => line.Trim().Split(' ', 2))
            .First(parts => parts[0] == version)[1].Trim('[', ']');
        return Path.Combine(sdk, version, "Roslyn", "bincore", "VBCSCompiler.dll");
    }

    private static string Dotnet(params IEnumerable<string> arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
