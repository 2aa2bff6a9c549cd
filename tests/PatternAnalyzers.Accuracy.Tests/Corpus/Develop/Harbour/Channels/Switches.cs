using System.Collections.Frozen;
using System.Net.Mail;
using System.Threading.Channels;

namespace Corpus.Harbour.Channels.Switches;

/// <summary>Chooses the formatter of an EDI segment by its tag.</summary>
public sealed class SegmentDispatcher
{
    private readonly FrozenDictionary<string, Func<string[], string>> _table;

    public SegmentDispatcher()
    {
        _table = new Dictionary<string, Func<string[], string>>
        {
            ["NAD"] = f => $"party {f[1]}",
            ["LOC"] = f => f[1] switch { "9" => $"loading {f[2]}", "11" => $"discharge {f[2]}", _ => $"place {f[2]}" },
            ["EQD"] = Equipment,
            ["UNT"] = _ => "end",
        }.ToFrozenDictionary();
    }

    public string Dispatch(string segment)
    {
        var fields = segment.TrimEnd('\'').Split('+');
        return _table.TryGetValue(fields[0], out var handle) ? handle(fields) : $"? {segment}";
    }

    private static string Equipment(string[] f) => f.Length > 3 ? $"container {f[2]} type {f[3]}" : $"container {f[2]}";
}

public enum Urgency { Routine, Safety, Distress }

public sealed record RadioCall(string From, Urgency Urgency, int Channel, string Text);

public sealed class RadioRoom
{
    private readonly Dictionary<int, Channel<RadioCall>> _channels = [];
    private readonly Channel<RadioCall> _sixteen = Channel.CreateUnbounded<RadioCall>();

    public ChannelReader<RadioCall> Listen(int channel)
    {
        if (channel == 16) return _sixteen.Reader;
        if (!_channels.TryGetValue(channel, out var c)) _channels[channel] = c = Channel.CreateBounded<RadioCall>(64);
        return c.Reader;
    }

    public bool Put(RadioCall call)
    {
        if (call.Urgency == Urgency.Distress) return _sixteen.Writer.TryWrite(call);
        return _channels.TryGetValue(call.Channel, out var c) ? c.Writer.TryWrite(call) : _sixteen.Writer.TryWrite(call);
    }
}

public interface IPayer
{
    Task PayAsync(decimal amount, string to, CancellationToken ct);
}

public sealed class PayerChoice([FromKeyedServices("sepa")] IPayer sepa, [FromKeyedServices("swift")] IPayer swift, [FromKeyedServices("cash")] IPayer cash)
{
    public IPayer For(string country, decimal amount) => (country, amount) switch
    {
        (_, < 20m) => cash,
        ("DE" or "FR" or "NL" or "BE" or "ES" or "IT", < 999_999m) => sepa,
        _ => swift,
    };
}

/// <summary>Longest-prefix choice of a berth controller by container prefix.</summary>
public class PrefixRouter<T> where T : class
{
    private readonly SortedList<string, T> _entries = new(Comparer<string>.Create((a, b) => a.Length != b.Length ? b.Length - a.Length : string.CompareOrdinal(a, b)));

    public void Map(string prefix, T target) => _entries[prefix] = target;

    public T? Find(string id)
    {
        foreach (var (prefix, target) in _entries)
        {
            if (id.StartsWith(prefix, StringComparison.Ordinal)) return target;
        }

        return null;
    }
}

public sealed class ShardMap(string[] connectionStrings)
{
    public string this[Guid tenant]
    {
        get
        {
            Span<byte> bytes = stackalloc byte[16];
            tenant.TryWriteBytes(bytes);
            uint h = 2166136261;
            foreach (var b in bytes) h = (h ^ b) * 16777619;
            return connectionStrings[h % connectionStrings.Length];
        }
    }
}

public class Escalation
{
    public MailAddress Whom(RadioCall call, TimeOnly at)
    {
        if (call.Urgency == Urgency.Distress) return new("coastguard@port.example");
        if (call.Text.Contains("pollution", StringComparison.OrdinalIgnoreCase)) return new("environment@port.example");
        if (at.Hour is >= 22 or < 6) return new("night-watch@port.example");
        if (call.Channel is 12 or 14) return new("vts@port.example");
        return new("office@port.example");
    }
}

/// <summary>Takes commands by their runtime type to whoever has said that it wants them.</summary>
public sealed class Exchange
{
    private readonly Dictionary<Type, List<Func<object, Task>>> _wants = [];

    public IDisposable Want<T>(Func<T, Task> then)
    {
        if (!_wants.TryGetValue(typeof(T), out var list)) _wants[typeof(T)] = list = [];
        Func<object, Task> f = o => then((T)o);
        list.Add(f);
        return new Unwant(list, f);
    }

    public async Task<int> GiveAsync(object thing)
    {
        var count = 0;
        for (var t = thing.GetType(); t is not null; t = t.BaseType)
        {
            if (!_wants.TryGetValue(t, out var list)) continue;
            foreach (var f in list.ToArray())
            {
                await f(thing);
                count++;
            }
        }

        return count;
    }

    private sealed class Unwant(List<Func<object, Task>> list, Func<object, Task> f) : IDisposable
    {
        public void Dispose() => list.Remove(f);
    }
}

public sealed class RouteNotFoundException(string key) : KeyNotFoundException($"nothing is mapped for '{key}'");

public class RouterOptions
{
    public string Fallback { get; set; } = "office";
    public double MinimumScore { get; set; } = .6;
    public Dictionary<string, string> Aliases { get; } = [];
}
