using System.Collections.Concurrent;

namespace Corpus.Workshop.Customs;

public interface ITariffSource { Task<decimal> DutyAsync(string hsCode, string origin, CancellationToken ct); }

public sealed class CachedTariffs : ITariffSource
{
    private readonly ITariffSource _inner;
    private readonly TimeProvider _time;
    private readonly TimeSpan _ttl;
    private readonly ConcurrentDictionary<(string, string), (Task<decimal> Duty, DateTimeOffset Until)> _known = new();

    public CachedTariffs(ITariffSource inner, TimeProvider time, TimeSpan ttl)
    {
        _inner = inner;
        _time = time;
        _ttl = ttl;
    }

    public Task<decimal> DutyAsync(string hsCode, string origin, CancellationToken ct)
    {
        var key = (hsCode, origin);
        var now = _time.GetUtcNow();
        if (_known.TryGetValue(key, out var entry) && entry.Until > now && !entry.Duty.IsFaulted)
        {
            return entry.Duty;
        }

        var fresh = _inner.DutyAsync(hsCode, origin, ct);
        _known[key] = (fresh, now + _ttl);
        if (_known.Count > 10_000) Sweep(now);
        return fresh;
    }

    private void Sweep(DateTimeOffset now)
    {
        foreach (var (key, entry) in _known)
        {
            if (entry.Until <= now) _known.TryRemove(key, out _);
        }
    }
}
