using System.Diagnostics;

namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>The command line in a process of its own, as a CI job starts it.</summary>
internal static class PublisherProcess
{
    /// <summary>Not started yet.</summary>
    public static Process Of(IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Checkout.Cli, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new Process { StartInfo = start };
    }

    /// <summary>Run to its end.</summary>
    public static async Task<CliRun> RunAsync(IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        using var process = Of(environment, arguments);
        process.Start();
        return await EndAsync(process);
    }

    /// <summary>Run under a limit of the size of files, so that a disk seems full.</summary>
    /// <remarks>The signal is ignored, so that writing fails as it does on a full disk; without it the runtime maps memory by files.</remarks>
    public static async Task<CliRun> RunOnFullDiskAsync(int kilobytes, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"trap '' XFSZ; ulimit -f {kilobytes}; exec dotnet \"$0\" \"$@\"", Checkout.Cli, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        return await EndAsync(process);
    }

    public static async Task<CliRun> EndAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CliRun(process.ExitCode, await output, await error);
    }
}
