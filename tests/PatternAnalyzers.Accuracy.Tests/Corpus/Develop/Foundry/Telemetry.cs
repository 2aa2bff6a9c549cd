using System.Threading.Channels;

namespace Corpus.Foundry.Telemetry;

public sealed record Reading(string Sensor, double Value, DateTimeOffset At, double Trust);

/// <summary>Trusted readings to the live feed, doubtful ones to review, the rest nowhere.</summary>
public sealed class TrustGate(ChannelWriter<Reading> live, ChannelWriter<Reading> review)
{
    private double _threshold = 0.75;

    public double Threshold { get => _threshold; set => _threshold = Math.Clamp(value, 0, 1); }

    public async ValueTask<bool> SubmitAsync(Reading r, CancellationToken ct)
    {
        if (r.Trust >= _threshold) { await live.WriteAsync(r, ct); return true; }
        if (r.Trust >= _threshold / 2) { await review.WriteAsync(r, ct); return true; }
        return false;
    }
}

/// <summary>Sensors of one kind always land on the same shard.</summary>
public sealed class Ring
{
    private readonly SortedList<uint, string> _points = new();

    public Ring(IEnumerable<string> shards, int replicas = 64)
    {
        foreach (var s in shards)
            for (var i = 0; i < replicas; i++) _points[Mix(s + "#" + i)] = s;
    }

    public string ShardOf(string sensor)
    {
        var h = Mix(sensor);
        var keys = _points.Keys;
        int lo = 0, hi = keys.Count;
        while (lo < hi)
        {
            var mid = (lo + hi) / 2;
            if (keys[mid] < h) lo = mid + 1; else hi = mid;
        }

        return _points.Values[lo == keys.Count ? 0 : lo];
    }

    private static uint Mix(string s)
    {
        var h = 2166136261u;
        foreach (var c in s) h = (h ^ c) * 16777619u;
        return h;
    }
}
