using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PatternAnalyzers.Publishing.Postgres;

namespace PatternAnalyzers.Performance.Publishing;

/// <summary>Starts this program again for one publication.</summary>
internal static class PublishProcess
{
    public static async Task<PublishFigures> RunAsync(int patterns, string database, string warmUp, string server)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(PublishProcess).Assembly.Location, PublishRun.Verb, patterns.ToString(CultureInfo.InvariantCulture), database, warmUp]) { RedirectStandardOutput = true };
        start.Environment[PostgresStoreOptions.DefaultVariable] = server;
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<PublishFigures>(said)! : throw new PerformanceException($"Publishing {patterns} patterns returned {process.ExitCode}: {said}");
    }
}
