using Hangfire;
using Microsoft.Azure.Functions.Worker;
using Quartz;

namespace Corpus.Handlers.Archive;

public interface IArchiveStore
{
    IAsyncEnumerable<string> OlderThan(DateTimeOffset limit, CancellationToken ct);

    Task RemoveAsync(string key, CancellationToken ct);
}

[DisallowConcurrentExecution]
public class RetentionJob : IJob
{
    private readonly IArchiveStore _store;

    public RetentionJob(IArchiveStore store) => _store = store;

    public async Task Execute(IJobExecutionContext context)
    {
        var days = context.MergedJobDataMap.GetInt("days");
        var limit = context.FireTimeUtc.AddDays(-days);
        var removed = 0;
        await foreach (var key in _store.OlderThan(limit, context.CancellationToken))
        {
            await _store.RemoveAsync(key, context.CancellationToken);
            removed++;
        }
        context.Result = removed;
    }
}

public class Rollup : IJob
{
    public Task Execute(IJobExecutionContext context)
    {
        if (context.MergedJobDataMap.GetString("series") is not { } series)
            throw new JobExecutionException("no series");
        var values = series.Split(',').Select(double.Parse).Order().ToArray();
        var middle = values.Length / 2;
        var median = values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
        context.Result = new { median, p90 = values[(int)(values.Length * 0.9)], max = values[^1] };
        return Task.CompletedTask;
    }
}

public class NightlyStatementJob(HttpClient statements, ILogger<NightlyStatementJob> logger)
{
    [AutomaticRetry(Attempts = 3)]
    [Queue("statements")]
    public async Task RunAsync(DateOnly day, CancellationToken ct)
    {
        var accounts = await statements.GetFromJsonAsync<string[]>($"accounts?active={day:O}", ct) ?? [];
        foreach (var chunk in accounts.Chunk(200))
        {
            using var answer = await statements.PostAsJsonAsync("statements", new { day, accounts = chunk }, ct);
            logger.LogInformation("{Count} statements: {Status}", chunk.Length, answer.StatusCode);
        }
    }
}

public static class RecurringJobs
{
    public static void Register(IRecurringJobManager manager)
    {
        manager.AddOrUpdate<NightlyStatementJob>("statements", j => j.RunAsync(DateOnly.FromDateTime(DateTime.Today), CancellationToken.None), Cron.Daily());
    }
}

public class CleanupFunctions
{
    private readonly ILogger<CleanupFunctions> _log;

    public CleanupFunctions(ILogger<CleanupFunctions> log) => _log = log;

    [Function("SweepTemp")]
    public void Sweep([TimerTrigger("0 0 3 * * *")] TimerInfo timer)
    {
        if (timer.IsPastDue) _log.LogWarning("running late");
        foreach (var file in new DirectoryInfo(Path.GetTempPath()).EnumerateFiles("upload-*"))
            if (file.LastWriteTimeUtc < DateTime.UtcNow.AddDays(-2)) file.Delete();
    }
}
