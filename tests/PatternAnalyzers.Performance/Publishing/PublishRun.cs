using System.Diagnostics;
using System.Text.Json;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Performance.Measuring;
using PatternAnalyzers.Publishing;
using PatternAnalyzers.Publishing.Postgres;

namespace PatternAnalyzers.Performance.Publishing;

/// <summary>One publication in a process of its own, so that its memory can be told; prints what it took as JSON.</summary>
internal static class PublishRun
{
    public const string Verb = "publish-once";

    private const int WarmUp = 200;

    public static async Task<int> RunAsync(string manifest, string database, string warmUp)
    {
        if (warmUp.Length > 0)
            await StoreIn(warmUp).PublishAsync(BulkManifest.Of(WarmUp), new PublishOptions());

        var clock = Stopwatch.StartNew();
        var opened = ManifestFile.Open(manifest);
        var opening = clock.Elapsed.TotalSeconds;
        var before = GC.GetTotalAllocatedBytes();
        clock.Restart();
        await StoreIn(database).PublishAsync(opened, new PublishOptions());
        clock.Stop();
        Console.WriteLine(JsonSerializer.Serialize(new PublishFigures(
            clock.Elapsed.TotalSeconds, opening, GC.GetTotalAllocatedBytes() - before, ProcStatus.Bytes(Environment.ProcessId, "VmHWM") ?? 0)));
        return 0;
    }

    // The connection string comes with its secret, so it is read from the environment as always.
    private static PostgresStore StoreIn(string database) => new(new PostgresStoreOptions { Database = database });
}
