namespace PatternAnalyzers.House;

/// <summary>What the machine must have: an SDK of version 10 or later, and git.</summary>
internal static class Prerequisites
{
    public static async Task CheckAsync()
    {
        await CheckSdkAsync();
        await CheckGitAsync();
    }

    private static async Task CheckSdkAsync()
    {
        var result = await Command.CaptureAsync("dotnet", "--version");
        if (!Version.TryParse(result.Output.Split('-')[0].Trim(), out var version) || version.Major < 10)
            throw new StepFailedException($"The .NET SDK 10 or later is needed; 'dotnet --version' says: {result.Output.Trim()} Install it from Microsoft's .NET download page or your distribution.");
    }

    private static async Task CheckGitAsync()
    {
        if (await GitRunsAsync())
            return;

        if (!CanInstall)
            throw new StepFailedException("git is needed; install it with your package manager, on Debian as root with 'apt-get install git'.");

        Console.WriteLine("git is missing; installing it.");
        await Command.RunAsync("apt-get", "update");
        await Command.RunAsync("apt-get", "install", "--yes", "--no-install-recommends", "git");
    }

    private static bool CanInstall => OperatingSystem.IsLinux() && File.Exists("/usr/bin/apt-get") && Environment.UserName == "root";

    private static async Task<bool> GitRunsAsync() => (await Command.CaptureAsync("git", "--version")).ExitCode == 0;
}
