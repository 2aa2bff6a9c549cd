namespace Corpus.Quarry.Junctions.HeldOut;

public interface IPaymentRail { string Code { get; } Task<string> PayAsync(decimal amount, string iban); }

/// <summary>Chooses the rail by currency and urgency and hands the payment over.</summary>
public sealed class RailDispatcher(IEnumerable<IPaymentRail> rails)
{
    private readonly Dictionary<string, IPaymentRail> _byCode = rails.ToDictionary(r => r.Code);

    public Task<string> DispatchAsync(string currency, bool instant, decimal amount, string iban)
    {
        var code = (currency, instant) switch
        {
            ("EUR", true) when amount <= 100_000 => "SCT-INST",
            ("EUR", _) => amount > 1_000_000 ? "TARGET2" : "SCT",
            ("USD", _) => "FEDWIRE",
            ("GBP", true) => "FPS",
            _ => "SWIFT",
        };
        return _byCode.TryGetValue(code, out var rail) ? rail.PayAsync(amount, iban) : throw new NotSupportedException(code);
    }
}

/// <summary>Points of a model railway: at each junction the train's tag says which way.</summary>
public sealed class Points
{
    private readonly SortedList<int, (Func<string, bool> When, char Track)> _rules = [];
    private char _otherwise = 'A';

    public void Rule(int rank, Func<string, bool> when, char track) => _rules[rank] = (when, track);
    public void Otherwise(char track) => _otherwise = track;

    public char TrackFor(string tag)
    {
        foreach (var (when, track) in _rules.Values)
            if (when(tag)) return track;
        return _otherwise;
    }
}

public sealed record Utterance(string Text, IReadOnlyDictionary<string, double> Intents);

/// <summary>Hands an utterance to the skill with the highest confidence, asking back when two are close.</summary>
public class SkillSelector
{
    private readonly IReadOnlyDictionary<string, Func<Utterance, Task<string>>> _skills;
    private readonly Func<string, string, Task<string>> _askBack;

    public SkillSelector(IReadOnlyDictionary<string, Func<Utterance, Task<string>>> skills, Func<string, string, Task<string>> askBack)
    {
        _skills = skills;
        _askBack = askBack;
    }

    public async Task<string> HandOverAsync(Utterance u)
    {
        string? first = null, second = null;
        double a = 0, b = 0;
        foreach (var (intent, confidence) in u.Intents)
        {
            if (!_skills.ContainsKey(intent)) continue;
            if (confidence > a) { (second, b) = (first, a); (first, a) = (intent, confidence); }
            else if (confidence > b) (second, b) = (intent, confidence);
        }

        if (first is null || a < 0.4) return "Sorry?";
        if (second is not null && a - b < 0.05) return await _askBack(first, second);
        return await _skills[first](u);
    }
}

/// <summary>Nearest topic of a subscription by common prefix and edit similarity; used when a device publishes on a misspelt one.</summary>
public sealed class TopicResolver
{
    private readonly List<string> _topics;
    public TopicResolver(IEnumerable<string> topics) => _topics = topics.ToList();

    public string? Resolve(string raw)
    {
        var normalized = raw.Trim('/').Replace(' ', '_').ToLowerInvariant();
        if (_topics.Contains(normalized)) return normalized;
        return _topics.Select(t => (Topic: t, Similarity: JaroWinkler(t, normalized))).Where(x => x.Similarity > 0.88).OrderByDescending(x => x.Similarity).Select(x => x.Topic).FirstOrDefault();
    }

    private static double JaroWinkler(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        var window = Math.Max(a.Length, b.Length) / 2 - 1;
        var usedB = new bool[b.Length];
        var matched = new List<char>();
        for (var i = 0; i < a.Length; i++)
            for (var j = Math.Max(0, i - window); j <= Math.Min(b.Length - 1, i + window); j++)
                if (!usedB[j] && a[i] == b[j]) { usedB[j] = true; matched.Add(a[i]); break; }
        if (matched.Count == 0) return 0;
        var other = b.Where((_, j) => usedB[j]).ToArray();
        var swaps = matched.Where((c, i) => c != other[i]).Count() / 2.0;
        double m = matched.Count;
        var jaro = (m / a.Length + m / b.Length + (m - swaps) / m) / 3;
        var prefix = a.Zip(b).TakeWhile(p => p.First == p.Second).Take(4).Count();
        return jaro + prefix * 0.1 * (1 - jaro);
    }
}

/// <summary>Prefers the reader with the right format, by extension first and by the first bytes otherwise.</summary>
public static class ReaderFor
{
    private static readonly Dictionary<string, Func<Stream, string>> ByExtension = new()
    {
        [".csv"] = s => new StreamReader(s).ReadToEnd(),
        [".gz"] = s => new StreamReader(new System.IO.Compression.GZipStream(s, System.IO.Compression.CompressionMode.Decompress)).ReadToEnd(),
        [".br"] = s => new StreamReader(new System.IO.Compression.BrotliStream(s, System.IO.Compression.CompressionMode.Decompress)).ReadToEnd(),
    };

    public static Func<Stream, string> Select(string name, ReadOnlySpan<byte> head)
    {
        if (ByExtension.TryGetValue(Path.GetExtension(name).ToLowerInvariant(), out var reader)) return reader;
        return head is [0x1F, 0x8B, ..] ? ByExtension[".gz"] : ByExtension[".csv"];
    }
}

public interface IShard { int Index { get; } }

/// <summary>Tenant to database: pinned ones by table, the rest by their number.</summary>
public sealed class TenantRouter<TShard> where TShard : IShard
{
    private readonly TShard[] _shards;
    private readonly Dictionary<long, int> _pinned;

    public TenantRouter(IEnumerable<TShard> shards, IReadOnlyDictionary<long, int> pinned)
    {
        _shards = shards.OrderBy(s => s.Index).ToArray();
        _pinned = new(pinned);
    }

    public TShard this[long tenant] => _shards[_pinned.TryGetValue(tenant, out var at) ? at : (int)(tenant % _shards.Length)];
    public void Pin(long tenant, int shard) => _pinned[tenant] = shard < _shards.Length ? shard : throw new ArgumentOutOfRangeException(nameof(shard));
}

public sealed record ScoredRoute(string Target, double Score, string Reason);

public sealed class NoRouteException(string key) : InvalidOperationException($"nothing takes {key}");

public sealed class DispatcherFactory
{
    public RailDispatcher Build(params IPaymentRail[] rails) => new(rails);
}
