using Hangfire;
using Quartz;
using StackExchange.Redis;

namespace Corpus.Bureau.Night;

[DisallowConcurrentExecution]
public class SweepTemporaryUploads(ILogger<SweepTemporaryUploads> logger) : IJob
{
    public Task Execute(IJobExecutionContext context)
    {
        var folder = context.MergedJobDataMap.GetString("folder") ?? Path.GetTempPath();
        var limit = context.FireTimeUtc.UtcDateTime.AddDays(-2);
        var gone = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.part"))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (File.GetLastWriteTimeUtc(file) >= limit) continue;
            File.Delete(file);
            gone++;
        }
        logger.LogInformation("{Count} stale uploads gone", gone);
        context.Result = gone;
        return Task.CompletedTask;
    }
}

/// <summary>Rebuilds the weekly chart of the radio station.</summary>
public class Charts
{
    private readonly IConnectionMultiplexer _redis;
    public Charts(IConnectionMultiplexer redis) => _redis = redis;

    [AutomaticRetry(Attempts = 3), Queue("slow")]
    public async Task RebuildAsync(string week)
    {
        var db = _redis.GetDatabase();
        var plays = await db.HashGetAllAsync($"plays:{week}");
        foreach (var entry in plays)
            await db.SortedSetAddAsync($"chart:{week}", entry.Name, (double)entry.Value);
        await db.KeyExpireAsync($"plays:{week}", TimeSpan.FromDays(30));
    }
}

public static class NightSchedule
{
    public static void Register(IRecurringJobManager jobs) =>
        jobs.AddOrUpdate<Charts>("charts", c => c.RebuildAsync("current"), Cron.Daily());
}

public class JobSettings { public string Folder { get; set; } = "/tmp"; public int KeepDays { get; set; } = 2; public string[] Queues { get; set; } = ["slow"]; }
