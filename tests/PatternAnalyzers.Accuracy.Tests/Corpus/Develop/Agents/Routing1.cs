namespace Corpus.Agents.FuzzyRouting;

public sealed record AgentCard(string Name, string[] Triggers, string Description);

/// <summary>Finds the agent whose trigger is nearest to what the user typed.</summary>
public sealed class FuzzyAgentMatcher(IReadOnlyList<AgentCard> agents)
{
    public AgentCard? Match(string request, int maxDistance = 3)
    {
        var best = (Card: (AgentCard?)null, Distance: int.MaxValue);
        foreach (var word in request.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            foreach (var agent in agents)
                foreach (var trigger in agent.Triggers)
                {
                    var d = Levenshtein(word, trigger);
                    if (d < best.Distance) best = (agent, d);
                }
        return best.Distance <= maxDistance ? best.Card : null;
    }

    private static int Levenshtein(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var next = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[^1];
    }
}

public class TrigramCommandRouter
{
    private readonly Dictionary<string, (HashSet<string> Grams, Func<string[], int> Run)> _commands = new();
    public void Register(string name, Func<string[], int> run) => _commands[name] = (Grams(name), run);

    public int Route(string typed, string[] args)
    {
        if (_commands.TryGetValue(typed, out var exact)) return exact.Run(args);
        var grams = Grams(typed);
        var (name, score) = _commands.Select(c => (c.Key, Score: (double)c.Value.Grams.Intersect(grams).Count() / c.Value.Grams.Union(grams).Count())).MaxBy(x => x.Score);
        if (score < 0.35) { Console.Error.WriteLine($"unknown command {typed}"); return 64; }
        Console.Error.WriteLine($"assuming {name}");
        return _commands[name].Run(args);
    }

    private static HashSet<string> Grams(string s)
    {
        s = $"  {s.ToLowerInvariant()} ";
        return Enumerable.Range(0, s.Length - 2).Select(i => s.Substring(i, 3)).ToHashSet();
    }
}

public sealed class DepotChooser
{
    private readonly (string City, string Depot)[] _depots;
    public DepotChooser(IEnumerable<(string, string)> depots) => _depots = depots.ToArray();

    /// <summary>Cities come from hand-written labels, so they are matched by similarity.</summary>
    public string DepotFor(string scannedCity)
    {
        var ranked = from d in _depots
                     let s = JaroWinkler(d.City.ToUpperInvariant(), scannedCity.ToUpperInvariant())
                     where s >= 0.88
                     orderby s descending
                     select d.Depot;
        return ranked.FirstOrDefault() ?? "MANUAL-SORT";
    }

    private static double JaroWinkler(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        int range = Math.Max(a.Length, b.Length) / 2 - 1, m = 0, t = 0, k = 0;
        var (ma, mb) = (new bool[a.Length], new bool[b.Length]);
        for (var i = 0; i < a.Length; i++)
            for (var j = Math.Max(0, i - range); j <= Math.Min(b.Length - 1, i + range); j++)
                if (!mb[j] && a[i] == b[j]) { ma[i] = mb[j] = true; m++; break; }
        if (m == 0) return 0;
        for (var i = 0; i < a.Length; i++) { if (!ma[i]) continue; while (!mb[k]) k++; if (a[i] != b[k++]) t++; }
        var jaro = (m / (double)a.Length + m / (double)b.Length + (m - t / 2.0) / m) / 3;
        var prefix = a.Zip(b).TakeWhile(p => p.First == p.Second).Take(4).Count();
        return jaro + prefix * 0.1 * (1 - jaro);
    }
}

public sealed class SoundexExtensionRouter(IReadOnlyDictionary<string, string> staffToExtension)
{
    public string? ExtensionFor(string spokenName) =>
        staffToExtension.FirstOrDefault(s => Code(s.Key) == Code(spokenName)).Value;
    private static string Code(string name)
    {
        const string map = "01230120022455012623010202";
        var n = name.ToUpperInvariant().Where(char.IsAsciiLetterUpper).ToArray();
        if (n.Length == 0) return "0000";
        var code = n[0].ToString(); var last = map[n[0] - 'A'];
        foreach (var c in n.Skip(1)) { var d = map[c - 'A']; if (d != '0' && d != last) code += d; last = d; }
        return code.PadRight(4, '0')[..4];
    }
}

public static class TopicGuess
{
    public static string NearestTopic(string requested, IEnumerable<string> topics)
    {
        return topics.OrderByDescending(t => Dice(t, requested)).ThenBy(t => t.Length).First();
    }
    private static float Dice(string a, string b)
    {
        var x = Pairs(a); var y = Pairs(b);
        return 2f * x.Intersect(y).Count() / Math.Max(1, x.Count + y.Count);
    }
    private static List<(char, char)> Pairs(string s) => s.Zip(s.Skip(1)).ToList();
}

public sealed class LegacyUrlForwarder(IReadOnlyList<string> known) : IRouter
{
    public VirtualPathData? GetVirtualPath(VirtualPathContext context) => null;
    public Task RouteAsync(RouteContext context)
    {
        var path = context.HttpContext.Request.Path.Value ?? "/";
        var near = known.Select(k => (k, d: Diff(k, path))).MinBy(x => x.d);
        if (near.d <= path.Length / 4) context.Handler = c => { c.Response.Redirect(near.k, permanent: true); return Task.CompletedTask; };
        return Task.CompletedTask;
    }
    private static int Diff(string a, string b) => a.Zip(b).Count(p => p.First != p.Second) + Math.Abs(a.Length - b.Length);
}

public class Sorter9
{
    private readonly string[] _bins;
    public Sorter9(string[] bins) => _bins = bins;
    public int Pick(string label)
    {
        var (bin, cost) = (-1, 5);
        for (int i = 0; i < _bins.Length; i++)
        {
            var c = Cost(_bins[i], label, 0, 0, cost);
            if (c < cost) (bin, cost) = (i, c);
        }
        return bin;
    }
    private static int Cost(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int spent, int depth, int limit)
    {
        if (spent >= limit) return limit;
        if (a.IsEmpty || b.IsEmpty) return spent + Math.Max(a.Length, b.Length);
        if (a[0] == b[0]) return Cost(a[1..], b[1..], spent, depth + 1, limit);
        return Math.Min(Cost(a[1..], b, spent + 1, depth + 1, limit), Math.Min(Cost(a, b[1..], spent + 1, depth + 1, limit), Cost(a[1..], b[1..], spent + 1, depth + 1, limit)));
    }
}

public sealed class IntentResolver(IDictionary<string, string[]> phrases)
{
    public string Resolve(string utterance)
    {
        var words = utterance.ToLowerInvariant().Split(' ').ToHashSet();
        var winner = phrases
            .Select(p => (Intent: p.Key, Overlap: p.Value.Max(x => { var w = x.Split(' '); return w.Count(words.Contains) / (double)w.Length; })))
            .MaxBy(p => p.Overlap);
        return winner.Overlap > 0.6 ? winner.Intent : "fallback";
    }
}

public sealed class ModelAliasRouter
{
    private static readonly string[] Models = ["gpt-4o", "gpt-4o-mini", "claude-sonnet", "llama-3-70b"];
    public string Target(string alias) => Models.FirstOrDefault(m => m == alias) ?? Models.MinBy(m => Hamming(m, alias))!;
    private static int Hamming(string a, string b)
    {
        var n = Math.Abs(a.Length - b.Length);
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++) if (char.ToLower(a[i]) != char.ToLower(b[i])) n++;
        return n;
    }
}

public sealed class InvoiceVendorRouter(IReadOnlyDictionary<string, string> vendorQueues, Func<string, string, int> ratio)
{
    public string QueueFor(string ocrVendor)
    {
        foreach (var cut in new[] { 95, 85, 75 })
        {
            var hit = vendorQueues.Keys.FirstOrDefault(k => ratio(k, ocrVendor) >= cut);
            if (hit is not null) return vendorQueues[hit];
        }
        return "unmatched-vendors";
    }
}

public sealed class SynonymSpeciesRouter
{
    private readonly SortedDictionary<string, string> _byName;
    public SynonymSpeciesRouter(IDictionary<string, string> labs) => _byName = new(labs, StringComparer.OrdinalIgnoreCase);
    public string? LabFor(string species)
    {
        var genus = species.Split(' ')[0];
        var prefix = _byName.Keys.Where(k => k.StartsWith(genus[..Math.Min(4, genus.Length)], StringComparison.OrdinalIgnoreCase));
        var best = prefix.OrderByDescending(k => k.Intersect(species).Count()).FirstOrDefault();
        return best is null ? null : _byName[best];
    }
}
