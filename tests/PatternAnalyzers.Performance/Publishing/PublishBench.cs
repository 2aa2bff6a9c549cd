using System.Diagnostics;
using PatternAnalyzers.Performance.Measuring;
using PatternAnalyzers.Performance.Reports;
using PatternAnalyzers.Testing;

namespace PatternAnalyzers.Performance.Publishing;

/// <summary>Publishing into PostgreSQL against the least that writing the same rows can cost: binary COPY of rows that are ready, into the same tables with their indexes.</summary>
internal static class PublishBench
{
    public static async Task<int> RunAsync(PublishBenchOptions options)
    {
        using var cluster = Environment.GetEnvironmentVariable("PATTERNS_TEST_POSTGRES") is { Length: > 0 } ? null : PostgresCluster.Start();
        var server = cluster?.Text ?? Environment.GetEnvironmentVariable("PATTERNS_TEST_POSTGRES")!;
        using var databases = new BenchDatabases(server);
        await databases.PrepareAsync();
        var table = new ResultTable(
            "publish",
            options.Command,
            ["patterns", "rows", "publish", "raw COPY", "publish ÷ COPY", "INSERT ÷ COPY", "opening the manifest", "allocated a pattern", "peak of the process"],
            words: 0);
        foreach (var size in options.Sizes)
            table.Add(await RowAsync(size, options, databases, server));

        if (options.Write)
            table.Write();

        return 0;
    }

    private static async Task<IReadOnlyList<string>> RowAsync(int size, PublishBenchOptions options, BenchDatabases databases, string server)
    {
        using var manifest = new BulkManifestFile(size);
        var reference = databases.New();
        List<PublishFigures> published = [await PublishProcess.RunAsync(manifest.Location, reference, databases.WarmUp, server)];
        using var rows = await PublishedRows.ReadAsync(databases.TextOf(reference));
        List<double> copied = [await CopiedAsync(rows, databases)];
        while (published.Count < options.PairsFor(size))
        {
            published.Add(await WithDatabaseAsync(databases, name => PublishProcess.RunAsync(manifest.Location, name, databases.WarmUp, server)));
            copied.Add(await CopiedAsync(rows, databases));
        }

        double? inserted = size <= options.InsertsUpTo
            ? await WithDatabaseAsync(databases, name => RowByRow.CopyAsync(databases.TextOf(reference), databases.TextOf(name)))
            : null;
        databases.Drop(reference);
        return Row(size, rows.Count, published, copied, inserted);
    }

    private static Task<double> CopiedAsync(PublishedRows rows, BenchDatabases databases) =>
        WithDatabaseAsync(databases, name => TimedAsync(() => rows.CopyToAsync(databases.TextOf(name))));

    private static async Task<T> WithDatabaseAsync<T>(BenchDatabases databases, Func<string, Task<T>> measure)
    {
        var name = databases.New();
        var result = await measure(name);
        databases.Drop(name);
        return result;
    }

    private static async Task<double> TimedAsync(Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        return clock.Elapsed.TotalSeconds;
    }

    private static IReadOnlyList<string> Row(int size, long rows, List<PublishFigures> published, List<double> copied, double? inserted)
    {
        var copy = PairedRatio.MedianOf(copied);
        return
        [
            Figure.Grouped(size), Figure.Grouped(rows),
            Figure.Of(PairedRatio.MedianOf(published.Select(one => one.Seconds)), "0.00") + " s", Figure.Of(copy, "0.00") + " s",
            PairedRatio.Of([.. published.Select(one => one.Seconds)], copied).ToString(),
            inserted is { } seconds ? Figure.Of(seconds / copy, "0.0") + "×" : "–",
            Figure.Of(PairedRatio.MedianOf(published.Select(one => one.OpeningSeconds)), "0.00") + " s",
            Figure.Of(PairedRatio.MedianOf(published.Select(one => (double)one.AllocatedBytes)) / size / 1024, "0.0") + " KB", Median(
                published,
                one => one.PeakBytes),
        ];
    }

    private static string Median(List<PublishFigures> published, Func<PublishFigures, long> figure) =>
        Figure.Megabytes((long)PairedRatio.MedianOf(published.Select(one => (double)figure(one))));
}
