using System.Diagnostics;
using System.Text.Json;
using PatternAnalyzers.Performance.Measuring;
using PatternAnalyzers.Publishing;
using PatternAnalyzers.Publishing.Postgres;

namespace PatternAnalyzers.Performance.Publishing;

/// <summary>One publication in a process of its own, so that its memory can be told; prints what it took as JSON.</summary>
internal static class PublishRun
{
    public const string Verb = "publish-once";

    private const int WarmUp = 200;

    /// <param name="patterns">Number of patterns; 0 makes the tables and nothing else.</param>
    /// <param name="database">Where they are published to.</param>
    /// <param name="warmUp">Where some are published to before, so that compiling methods is not measured.</param>
    public static async Task<int> RunAsync(int patterns, string database, string warmUp)
    {
        if (patterns > 0)
            await StoreIn(warmUp).PublishAsync(BulkManifest.Of(WarmUp), new PublishOptions());

        var manifest = patterns == 0 ? BulkManifest.Empty() : BulkManifest.Of(patterns);
        var store = StoreIn(database);
        using var watch = new MemoryWatch();
        var before = GC.GetTotalAllocatedBytes();
        var clock = Stopwatch.StartNew();
        await store.PublishAsync(manifest, new PublishOptions());
        clock.Stop();
        Console.WriteLine(JsonSerializer.Serialize(new PublishFigures(
            clock.Elapsed.TotalSeconds, watch.Start, watch.Highest, GC.GetTotalAllocatedBytes() - before, MemoryWatch.PeakOfProcess())));
        GC.KeepAlive(manifest);
        return 0;
    }

    // The connection string comes with its secret, so it is read from the environment as always.
    private static PostgresStore StoreIn(string database) => new(new PostgresStoreOptions { Database = database });
}
