namespace PatternAnalyzers.House;

/// <summary>Node with npm, new enough for Qdrant's official client, which drives the emulator of the tests. Where the distribution's is too old, npm fetches one into artifacts/node.</summary>
internal static class NodeRuntime
{
    // What npm fetches; a version, so that two machines run the same.
    private const string Package = "node@22.20.0";

    private static readonly Version Oldest = new(20, 18);

    private static string Folder => House.At("artifacts", "node");

    private static string Binaries => Path.Combine(Folder, "node_modules", "node", "bin");

    public static async Task PrepareAsync()
    {
        UseFetched();
        if (await IsNewEnoughAsync() && await HasNpmAsync())
            return;

        if (!await HasNpmAsync())
            await Prerequisites.InstallAsync("nodejs", "npm");

        if (!await IsNewEnoughAsync())
            await FetchAsync();
    }

    private static async Task FetchAsync()
    {
        Console.WriteLine($"Node is older than {Oldest}; fetching {Package} with npm.");
        Directory.CreateDirectory(Folder);
        await Command.RunAsync("npm", "install", "--prefix", Folder, "--no-save", "--no-audit", "--no-fund", Package);
        UseFetched();
        if (!await IsNewEnoughAsync())
            throw new StepFailedException($"npm left no Node {Oldest} or later in {Binaries}. Install one and put it first in PATH.");
    }

    // The tests find it as any other program.
    private static void UseFetched()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        if (Directory.Exists(Binaries) && !path.StartsWith(Binaries, StringComparison.Ordinal))
            Environment.SetEnvironmentVariable("PATH", Binaries + Path.PathSeparator + path);
    }

    private static async Task<bool> IsNewEnoughAsync()
    {
        var said = (await Command.CaptureAsync("node", "--version")).Output.Trim().TrimStart('v').Split('-')[0];
        return Version.TryParse(said, out var found) && found >= Oldest;
    }

    private static async Task<bool> HasNpmAsync() => (await Command.CaptureAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "--version")).ExitCode == 0;
}
