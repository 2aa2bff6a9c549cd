using System.Collections.Frozen;
using System.Text.Json;
using System.Threading.Channels;
namespace Corpus.Agents.DispatchRouting;

/// <summary>Sends every frame to the decoder registered for its type byte.</summary>
public sealed class FrameDispatcher
{
    private readonly Action<ReadOnlyMemory<byte>>?[] _table = new Action<ReadOnlyMemory<byte>>?[256];
    public void On(byte type, Action<ReadOnlyMemory<byte>> decoder) => _table[type] = decoder;
    public bool Dispatch(ReadOnlyMemory<byte> frame)
    {
        if (frame.IsEmpty || _table[frame.Span[0]] is not { } decoder) return false;
        decoder(frame[1..]);
        return true;
    }
}

public interface ITelemetrySink { ValueTask AcceptAsync(JsonElement payload); }

public sealed class TelemetryRouter(IReadOnlyDictionary<string, ITelemetrySink> sinks, ITelemetrySink deadLetter)
{
    public ValueTask RouteAsync(JsonElement message)
    {
        var kind = message.TryGetProperty("kind", out var k) ? k.GetString() : null;
        return kind is not null && sinks.TryGetValue(kind, out var sink) ? sink.AcceptAsync(message) : deadLetter.AcceptAsync(message);
    }
}

public class TypeDispatcher
{
    private readonly Dictionary<Type, List<Delegate>> _map = new();
    public void Map<T>(Action<T> target) { if (!_map.TryGetValue(typeof(T), out var l)) _map[typeof(T)] = l = []; l.Add(target); }
    public int Send(object message)
    {
        var count = 0;
        for (var t = message.GetType(); t is not null; t = t.BaseType)
            foreach (var d in _map.GetValueOrDefault(t) ?? []) { d.DynamicInvoke(message); count++; }
        return count;
    }
}

public static class BotCommandTable
{
    private static readonly FrozenDictionary<string, Func<string, string>> Commands = new Dictionary<string, Func<string, string>>
    {
        ["/roll"] = a => Random.Shared.Next(1, int.TryParse(a, out var n) ? n + 1 : 7).ToString(),
        ["/flip"] = _ => Random.Shared.Next(2) == 0 ? "heads" : "tails",
        ["/time"] = _ => DateTime.UtcNow.ToString("t"),
    }.ToFrozenDictionary();
    public static string Run(string line)
    {
        var cut = line.IndexOf(' ');
        var (name, arg) = cut < 0 ? (line, "") : (line[..cut], line[(cut + 1)..]);
        return Commands.TryGetValue(name, out var c) ? c(arg) : "?";
    }
}

public sealed class ShardRouter
{
    private readonly SortedDictionary<uint, string> _ring = new(); private readonly uint[] _points;
    public ShardRouter(IEnumerable<string> shards)
    {
        foreach (var s in shards) for (var v = 0; v < 64; v++) _ring[Hash($"{s}#{v}")] = s;
        _points = _ring.Keys.ToArray();
    }
    public string ShardFor(string key)
    {
        var i = Array.BinarySearch(_points, Hash(key));
        if (i < 0) i = ~i;
        return _ring[_points[i % _points.Length]];
    }
    private static uint Hash(string s) { uint h = 2166136261; foreach (var c in s) h = (h ^ c) * 16777619; return h; }
}

public sealed class TopicRouter
{
    private readonly List<(string[] Pattern, ChannelWriter<string> Out)> _routes = [];
    public void Bind(string pattern, ChannelWriter<string> to) => _routes.Add((pattern.Split('.'), to));
    public void Publish(string topic, string body)
    {
        var parts = topic.Split('.');
        foreach (var (pattern, to) in _routes) if (Fits(pattern, parts)) to.TryWrite(body);
    }
    private static bool Fits(ReadOnlySpan<string> p, ReadOnlySpan<string> t)
    {
        if (p.IsEmpty) return t.IsEmpty;
        if (p[0] == "#") return p.Length == 1 || (!t.IsEmpty && (Fits(p[1..], t) || Fits(p, t[1..])));
        return !t.IsEmpty && (p[0] == "*" || p[0] == t[0]) && Fits(p[1..], t[1..]);
    }
}

public sealed class PaymentGatewaySwitch(IServiceProvider sp)
{
    public IGateway For(string currency, string method) => (currency, method) switch
    {
        ("EUR", "sepa") => sp.GetRequiredKeyedService<IGateway>("sepa"),
        ("BRL", "pix") => sp.GetRequiredKeyedService<IGateway>("pix"),
        (_, "card") => sp.GetRequiredKeyedService<IGateway>("acquirer"),
        _ => throw new NotSupportedException($"{method} in {currency}"),
    };
}
public interface IGateway { Task<bool> ChargeAsync(decimal amount); }

public class Hub7
{
    private readonly IDictionary<int, Queue<string>> _desks; private readonly Func<string, int> _key;
    public Hub7(IDictionary<int, Queue<string>> desks, Func<string, int> key) { _desks = desks; _key = key; }
    public void Take(IEnumerable<string> letters)
    {
        foreach (var l in letters) { var k = _key(l); if (!_desks.TryGetValue(k, out var q)) _desks[k] = q = new(); q.Enqueue(l); }
    }
}

/// <summary>Opcode table of the virtual machine.</summary>
public sealed class OpcodeDispatch
{
    private delegate void Op(Stack<long> s);
    private static readonly Dictionary<byte, Op> Ops = new() { [1] = s => s.Push(s.Pop() + s.Pop()), [2] = s => s.Push(s.Pop() * s.Pop()), [3] = s => s.Push(-s.Pop()), [4] = s => s.Push(s.Peek()) };
    public long Run(ReadOnlySpan<byte> code, params long[] seed)
    {
        var stack = new Stack<long>(seed);
        foreach (var b in code) { if (!Ops.TryGetValue(b, out var op)) throw new InvalidOperationException($"bad opcode {b:X2}"); op(stack); }
        return stack.Pop();
    }
}

public sealed class AlarmEscalationRouter
{
    private readonly ILookup<(string Site, int Level), string> _oncall;
    public AlarmEscalationRouter(IEnumerable<(string Site, int Level, string Pager)> rota) => _oncall = rota.ToLookup(r => (r.Site, r.Level), r => r.Pager);
    public IEnumerable<string> PagersFor(string site, int level)
    {
        for (; level > 0; level--) { var p = _oncall[(site, level)]; if (p.Any()) return p; }
        return _oncall[("*", 1)];
    }
}

public sealed class TenantDatabaseRouter(IHttpContextAccessor http, IReadOnlyDictionary<string, string> connectionStrings)
{
    public string Current
    {
        get
        {
            var host = http.HttpContext?.Request.Host.Host ?? "";
            var tenant = host.Split('.')[0];
            return connectionStrings.TryGetValue(tenant, out var cs) ? cs : connectionStrings["default"];
        }
    }
}
