using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PatternAnalyzers.Publishing.Postgres;

namespace PatternAnalyzers.Performance.Publishing;

/// <summary>Starts this program again for one publication.</summary>
internal static class PublishProcess
{
    /// <param name="manifest">File of what is published.</param>
    /// <param name="database">Where it is published to.</param>
    /// <param name="warmUp">Where some patterns are published to before, so that compiling methods is not measured; empty for nowhere.</param>
    /// <param name="server">The server of both.</param>
    public static async Task<PublishFigures> RunAsync(string manifest, string database, string warmUp, string server)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(PublishProcess).Assembly.Location, PublishRun.Verb, manifest, database, warmUp])
        {
            RedirectStandardOutput = true
        };
        start.Environment[PostgresStoreOptions.DefaultVariable] = server;
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<PublishFigures>(said)!
            : throw new PerformanceException($"Publishing {manifest} returned {process.ExitCode}: {said}");
    }
}
