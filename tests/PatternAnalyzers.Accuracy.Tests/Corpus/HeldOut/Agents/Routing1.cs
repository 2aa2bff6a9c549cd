namespace Corpus.Agents.Switchyard.HeldOut;

public interface IDepartment { string Title { get; } void Deliver(Letter letter); }
public sealed class Letter { public required string Addressee { get; init; } public string Body { get; init; } = ""; }

/// <summary>Registry desk of a town hall: titles on envelopes are seldom spelt right.</summary>
public class MailRoom
{
    private readonly IDepartment[] _departments; private readonly IDepartment _undeliverable;
    public MailRoom(IDepartment[] departments, IDepartment undeliverable) { _departments = departments; _undeliverable = undeliverable; }

    public void Accept(Letter letter)
    {
        IDepartment? nearest = null; var tolerance = letter.Addressee.Length / 3 + 1;
        foreach (var d in _departments)
        {
            var edits = Edits(d.Title, letter.Addressee);
            if (edits >= tolerance) continue;
            tolerance = edits; nearest = d;
        }
        (nearest ?? _undeliverable).Deliver(letter);
    }

    private static int Edits(string s, string t)
    {
        var d = new int[s.Length + 1, t.Length + 1];
        for (var i = 0; i <= s.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= t.Length; j++) d[0, j] = j;
        for (var i = 1; i <= s.Length; i++)
            for (var j = 1; j <= t.Length; j++)
                d[i, j] = new[] { d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (char.ToLower(s[i - 1]) == char.ToLower(t[j - 1]) ? 0 : 1) }.Min();
        return d[s.Length, t.Length];
    }
}

public static class DidYouMean
{
    public static T? PickHandler<T>(IReadOnlyDictionary<string, T> verbs, string typed) where T : class
    {
        static IEnumerable<string> Bigrams(string w) { for (var i = 0; i + 1 < w.Length; i++) yield return w.Substring(i, 2); }
        var mine = Bigrams(typed).ToHashSet();
        return verbs.Where(v => v.Key[0] == typed[0]).Select(v => (v.Value, Shared: Bigrams(v.Key).Count(mine.Contains)))
            .Where(x => x.Shared * 2 >= mine.Count).OrderByDescending(x => x.Shared).Select(x => x.Value).FirstOrDefault();
    }
}

public sealed class BkTreeRouteIndex
{
    private sealed class Node(string word, string platform) { public string Word = word, Platform = platform; public Dictionary<int, Node> Kids = []; }
    private Node? _root; private readonly Func<string, string, int> _metric;
    public BkTreeRouteIndex(Func<string, string, int> metric) => _metric = metric;
    public void Add(string station, string platform)
    {
        if (_root is null) { _root = new(station, platform); return; }
        var n = _root;
        for (; ; ) { var d = _metric(n.Word, station); if (!n.Kids.TryGetValue(d, out var kid)) { n.Kids[d] = new(station, platform); return; } n = kid; }
    }
    public string? PlatformFor(string heard, int radius = 2)
    {
        var todo = new Stack<Node>(); if (_root is not null) todo.Push(_root); (string? P, int D) best = (null, radius + 1);
        while (todo.TryPop(out var n))
        {
            var d = _metric(n.Word, heard);
            if (d < best.D) best = (n.Platform, d);
            foreach (var (k, kid) in n.Kids) if (Math.Abs(k - d) <= radius) todo.Push(kid);
        }
        return best.P;
    }
}

public sealed class AccentBlindDesk(Dictionary<string, int> counters)
{
    public int? CounterOf(string family)
    {
        var key = Fold(family);
        return counters.Where(c => Fold(c.Key).Contains(key) || key.Contains(Fold(c.Key))).Select(c => (int?)c.Value).FirstOrDefault();
    }
    private static string Fold(string s) => new(s.Normalize(System.Text.NormalizationForm.FormD).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant).ToArray());
}

public class PaletteLauncher
{
    readonly List<(string Label, Action Go)> _items = [];
    public PaletteLauncher With(string l, Action go) { _items.Add((l, go)); return this; }
    public bool Launch(string keys)
    {
        int Subsequence(string l) { int k = 0, gaps = 0; foreach (var c in l) if (k < keys.Length && char.ToLower(c) == keys[k]) k++; else if (k > 0) gaps++; return k == keys.Length ? gaps : int.MaxValue; }
        var (label, go) = _items.MinBy(i => Subsequence(i.Label));
        if (label is null || Subsequence(label) == int.MaxValue) return false;
        go(); return true;
    }
}

public readonly record struct Belief(string Track, float P);

public sealed class Points
{
    private readonly float _sure; private readonly string _siding;
    public Points(float sure, string siding) { _sure = sure; _siding = siding; }
    public string Throw(IEnumerable<Belief> beliefs)
    {
        Belief a = default, b = default;
        foreach (var x in beliefs) if (x.P > a.P) (b, a) = (a, x); else if (x.P > b.P) b = x;
        return a.P >= _sure && a.P >= 2 * b.P ? a.Track : _siding;
    }
}

public sealed class GraderAllocator(Func<string, double> readability, Func<string, double> offTopic)
{
    public string Allocate(string essay)
    {
        var doubt = 1 - readability(essay) * (1 - offTopic(essay));
        if (doubt > 0.8) return "head-of-department";
        return doubt > 0.35 ? "second-marker" : "auto-grade";
    }
}

public class WasteSortingArm
{
    private static readonly Dictionary<string, double> Floor = new() { ["glass"] = .9, ["paper"] = .7, ["metal"] = .8, ["pet"] = .75 };
    public int Chute(IReadOnlyDictionary<string, double> vision)
    {
        var winner = vision.Where(v => Floor.TryGetValue(v.Key, out var f) && v.Value >= f).OrderByDescending(v => v.Value - Floor[v.Key]).Select(v => v.Key).FirstOrDefault();
        return winner switch { "glass" => 1, "paper" => 2, "metal" => 3, "pet" => 4, _ => 0 };
    }
}

public sealed class BayesDesk
{
    private readonly Dictionary<string, Dictionary<string, int>> _counts = [];
    public void Seen(string desk, string word) { var d = _counts.TryGetValue(desk, out var x) ? x : _counts[desk] = []; d[word] = d.GetValueOrDefault(word) + 1; }
    public string Where(string text, double margin)
    {
        var logs = _counts.ToDictionary(c => c.Key, c => text.Split(' ').Sum(w => Math.Log((c.Value.GetValueOrDefault(w) + 1.0) / (c.Value.Values.Sum() + 100))));
        var two = logs.OrderByDescending(l => l.Value).Take(2).ToArray();
        return two.Length == 2 && two[0].Value - two[1].Value < margin ? "reception" : two[0].Key;
    }
}

public sealed class CallTransfer(ISentiment s, TimeProvider clock)
{
    public string Next(string said, TimeSpan waited)
    {
        var anger = s.Anger(said) + waited.TotalMinutes / 30;
        var open = clock.GetLocalNow().Hour is >= 8 and < 18;
        return anger switch { > 1.0 when open => "supervisor", > 0.6 when open => "senior", > 0.6 => "callback", _ => "bot" };
    }
}
public interface ISentiment { double Anger(string text); }

public sealed class Marshalling
{
    private readonly Dictionary<(char Class, int Tonnes), Action<string>> _tracks;
    public Marshalling(Dictionary<(char, int), Action<string>> tracks) => _tracks = tracks;
    public void Shunt(string wagon, int tonnes)
    {
        var k = (wagon[0], tonnes / 20 * 20);
        while (!_tracks.ContainsKey(k) && k.Item2 > 0) k.Item2 -= 20;
        if (_tracks.TryGetValue(k, out var track)) track(wagon); else throw new KeyNotFoundException(wagon);
    }
}

public abstract record Node2 { public sealed record Leaf(string To) : Node2; public sealed record Branch(Dictionary<string, Node2> By, Func<IDictionary<string, string>, string> Key) : Node2; }

public sealed class DecisionTableWalker(Node2 root)
{
    public string? Resolve(IDictionary<string, string> facts)
    {
        var n = root;
        while (n is Node2.Branch b) { if (!b.By.TryGetValue(b.Key(facts), out var next)) return null; n = next; }
        return ((Node2.Leaf)n).To;
    }
}

public sealed class SyscallTable
{
    private readonly Func<long, long, long>[] _t = new Func<long, long, long>[16];
    public SyscallTable() { Array.Fill(_t, (_, _) => -38); _t[1] = (a, b) => a + b; _t[2] = Math.Max; }
    public long Enter(int nr, long a, long b) => (uint)nr < _t.Length ? _t[nr](a, b) : -38;
}

public class EdiSplitter
{
    private readonly ILookup<string, Action<string[]>> _bySegment;
    public EdiSplitter(IEnumerable<(string Tag, Action<string[]> Use)> table) => _bySegment = table.ToLookup(x => x.Tag, x => x.Use);
    public int Feed(string interchange) =>
        interchange.Split('\'').Select(s => s.Trim().Split('+')).Where(e => e[0].Length == 3)
            .Sum(e => { var n = 0; foreach (var use in _bySegment[e[0]]) { use(e[1..]); n++; } return n; });
}

public sealed class RegionalReadReplica(IReadOnlyList<(string Region, Uri Node, bool Up)> nodes)
{
    public Uri For(string region, bool write) => write ? nodes[0].Node : nodes.Where(n => n.Up).OrderBy(n => n.Region == region ? 0 : n.Region[..2] == region[..2] ? 1 : 2).First().Node;
}

public sealed class MessageBoard(IEnumerable<IBoardTarget> targets)
{
    private readonly Dictionary<string, IBoardTarget> _m = targets.SelectMany(t => t.Verbs.Select(v => (v, t))).ToDictionary(x => x.v, x => x.t);
    public string Say(string verb, string rest) => _m.TryGetValue(verb, out var t) ? t.Do(rest) : $"no verb {verb}";
}
public interface IBoardTarget { string[] Verbs { get; } string Do(string rest); }
