using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PatternAnalyzers.House;

/// <summary>Runs programs in the repository's root.</summary>
internal static class Command
{
    /// <summary>Runs with this console; fails the step unless the program returns 0.</summary>
    public static async Task RunAsync(string program, params string[] arguments)
    {
        var result = await StartAsync(program, arguments, captured: false, packageCache: false);
        Expect(result, program, arguments);
    }

    /// <summary>Like <see cref="RunAsync"/>, with NuGet's packages in a folder of our own.</summary>
    public static async Task RunWithOwnCacheAsync(string program, params string[] arguments)
    {
        var result = await StartAsync(program, arguments, captured: false, packageCache: true);
        Expect(result, program, arguments);
    }

    /// <summary>Runs with this console and returns the exit code.</summary>
    public static async Task<int> ExitCodeAsync(string program, params string[] arguments) =>
        (await StartAsync(program, arguments, captured: false, packageCache: false)).ExitCode;

    /// <summary>Runs silently and returns the exit code and everything said.</summary>
    public static Task<CommandResult> CaptureAsync(string program, params string[] arguments) =>
        StartAsync(program, arguments, captured: true, packageCache: false);

    private static async Task<CommandResult> StartAsync(string program, string[] arguments, bool captured, bool packageCache)
    {
        using var process = new Process { StartInfo = Start(program, arguments, captured, packageCache) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new CommandResult(127, $"{program} is not installed.");
        }

        // A terminal's Ctrl-C reaches both; who ends this process alone must not leave the program behind, and what it started sees that it is gone.
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => process.Kill());
        var output = captured ? process.StandardOutput.ReadToEndAsync() : Task.FromResult("");
        var error = captured ? process.StandardError.ReadToEndAsync() : Task.FromResult("");
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output + await error);
    }

    private static ProcessStartInfo Start(string program, string[] arguments, bool captured, bool packageCache)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = House.Root,
            RedirectStandardOutput = captured,
            RedirectStandardError = captured,
        };
        if (packageCache)
            start.Environment["NUGET_PACKAGES"] = House.PackageCache;

        return start;
    }

    private static void Expect(CommandResult result, string program, string[] arguments)
    {
        if (result.ExitCode != 0)
            throw new StepFailedException($"'{program} {string.Join(' ', arguments)}' returned {result.ExitCode}. {result.Output}".TrimEnd());
    }
}
