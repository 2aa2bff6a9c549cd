namespace PatternAnalyzers.House;

/// <summary>What the machine must have: an SDK of version 10 or later, git, and for the tests a Chromium, the programs of a PostgreSQL server, pgbouncer and Node with npm.</summary>
internal static class Prerequisites
{
    public static async Task CheckAsync()
    {
        await CheckSdkAsync();
        await CheckGitAsync();
        await CheckPostgresAsync();
    }

    private static async Task CheckSdkAsync()
    {
        var result = await Command.CaptureAsync("dotnet", "--version");
        if (!Version.TryParse(result.Output.Split('-')[0].Trim(), out var version) || version.Major < 10)
            throw new StepFailedException(
                $"The .NET SDK 10 or later is needed; 'dotnet --version' says: {result.Output.Trim()} Install it from Microsoft's .NET download page or your distribution.");
    }

    private static async Task CheckGitAsync()
    {
        if (await GitRunsAsync())
            return;

        await InstallAsync("git");
    }

    /// <summary>Installs Debian's Chromium where that is possible; elsewhere the tests of the report fail and say what to do.</summary>
    public static async Task PrepareBrowserAsync()
    {
        if (CanInstall && Environment.GetEnvironmentVariable("CHROMIUM") is not { Length: > 0 } && !Has("chromium-headless-shell") && !Has("chromium"))
            await InstallAsync("chromium-headless-shell");
    }

    // The tests of the stores start a server of their own, unless they are told of one.
    private static async Task CheckPostgresAsync()
    {
        if (Environment.GetEnvironmentVariable("PATTERNS_TEST_POSTGRES") is not { Length: > 0 } && !HasPostgres)
            await InstallAsync("postgresql");

        // A pool of transactions in front of it.
        if (!Has("pgbouncer"))
            await InstallAsync("pgbouncer");
    }

    private static bool HasPostgres =>
        (Directory.Exists("/usr/lib/postgresql") && Directory.EnumerateFiles("/usr/lib/postgresql", "initdb", SearchOption.AllDirectories).Any())
        || Has("initdb");

    /// <summary>Installs packages of Debian where that is possible; elsewhere says what is needed.</summary>
    public static async Task InstallAsync(params string[] packages)
    {
        var names = string.Join(' ', packages);
        if (!CanInstall)
            throw new StepFailedException($"{names} is needed; install it with your package manager, on Debian as root with 'apt-get install {names}'.");

        Console.WriteLine($"{names} is missing; installing it.");
        await Command.RunAsync("apt-get", "update");
        await Command.RunAsync("apt-get", ["install", "--yes", "--no-install-recommends", .. packages]);
    }

    // Servers lie in folders that are not on everybody's PATH.
    private static bool Has(string program) => new[] { "/usr/sbin", "/usr/local/sbin" }
        .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static bool CanInstall => OperatingSystem.IsLinux() && File.Exists("/usr/bin/apt-get") && Environment.UserName == "root";

    private static async Task<bool> GitRunsAsync() => (await Command.CaptureAsync("git", "--version")).ExitCode == 0;
}
