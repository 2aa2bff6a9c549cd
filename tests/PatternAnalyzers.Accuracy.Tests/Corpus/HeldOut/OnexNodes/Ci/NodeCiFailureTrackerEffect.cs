using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Caching.Distributed;

namespace Corpus.OnexNodes.Ci.HeldOut;

public record CiFailure(string Repo, string Branch, string Job, string Fingerprint);

public class NodeCiFailureTrackerEffect
{
    readonly IConsumer<Ignore, string> _failures;
    readonly IDistributedCache _streaks;
    readonly IProducer<string, string> _alerts;

    public NodeCiFailureTrackerEffect(IConsumer<Ignore, string> failures, IDistributedCache streaks, IProducer<string, string> alerts)
        => (_failures, _streaks, _alerts) = (failures, streaks, alerts);

    public async Task ExecuteEffectAsync(CancellationToken stopping)
    {
        _failures.Subscribe("ci.failures");
        while (!stopping.IsCancellationRequested)
        {
            var record = _failures.Consume(stopping);
            if (JsonSerializer.Deserialize<CiFailure>(record.Message.Value) is not { } failure) continue;

            var key = $"streak:{failure.Repo}:{failure.Branch}:{failure.Fingerprint}";
            var streak = int.TryParse(await _streaks.GetStringAsync(key, stopping), out var n) ? n + 1 : 1;
            await _streaks.SetStringAsync(key, streak.ToString(), new() { SlidingExpiration = TimeSpan.FromDays(7) }, stopping);
            if (streak == 3)
                await _alerts.ProduceAsync("ci.streaks", new() { Key = failure.Repo, Value = record.Message.Value }, stopping);
            _failures.Commit(record);
        }
    }
}
