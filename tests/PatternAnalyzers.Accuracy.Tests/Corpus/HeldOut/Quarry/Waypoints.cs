using System.Text;

namespace Corpus.Quarry.Waypoints.HeldOut;

public interface IParserFor { bool Knows(string header); IReadOnlyDictionary<string, string> Read(string text); }

/// <summary>Two queues of a hospital: scores of the triage decide, never the order of arrival.</summary>
public sealed class TriageRouting
{
    private const double Sure = 0.8;
    private readonly IReadOnlyList<(string Ward, Func<IReadOnlyDictionary<string, double>, double> Likely)> _wards;

    public TriageRouting(params (string Ward, Func<IReadOnlyDictionary<string, double>, double> Likely)[] wards) => _wards = wards;

    public (string Ward, double Confidence, bool NeedsDoctor) Route(IReadOnlyDictionary<string, double> signs)
    {
        var best = ("observation", 0.0);
        foreach (var (ward, likely) in _wards)
        {
            var score = Math.Clamp(likely(signs), 0, 1);
            if (score > best.Item2) best = (ward, score);
        }

        return best.Item2 < 0.3 ? ("observation", best.Item2, true) : (best.Item1, best.Item2, best.Item2 < Sure);
    }
}

/// <summary>Which brand does the text on a receipt mean?</summary>
public sealed class BrandGuess(IReadOnlyCollection<string> brands)
{
    public string? Guess(string printed)
    {
        var bag = Letters(printed);
        return brands
            .Select(b => (Brand: b, Near: Cosine(bag, Letters(b))))
            .Where(x => x.Near >= 0.85)
            .OrderByDescending(x => x.Near).ThenBy(x => Math.Abs(x.Brand.Length - printed.Length))
            .Select(x => x.Brand)
            .FirstOrDefault();
    }

    private static Dictionary<string, int> Letters(string s)
    {
        var text = new string(s.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
        return Enumerable.Range(0, Math.Max(0, text.Length - 1)).GroupBy(i => text.Substring(i, 2)).ToDictionary(g => g.Key, g => g.Count());
    }

    private static double Cosine(Dictionary<string, int> a, Dictionary<string, int> b)
    {
        var dot = a.Sum(x => x.Value * b.GetValueOrDefault(x.Key));
        return dot == 0 ? 0 : dot / Math.Sqrt(a.Values.Sum(v => (double)v * v) * b.Values.Sum(v => (double)v * v));
    }
}

/// <summary>Statement files to the reader of the bank that wrote them.</summary>
public class StatementDispatch
{
    private readonly List<IParserFor> _readers;
    public StatementDispatch(IEnumerable<IParserFor> readers) => _readers = [.. readers];

    public IReadOnlyDictionary<string, string> Dispatch(string text)
    {
        var header = text.AsSpan(0, Math.Min(text.Length, 80)).ToString();
        for (var i = 0; i < _readers.Count; i++)
        {
            if (!_readers[i].Knows(header)) continue;
            return _readers[i].Read(text);
        }

        return new Dictionary<string, string> { ["unread"] = header };
    }
}

/// <summary>Field tags of the :20: kind.</summary>
internal sealed class SwiftText : IParserFor
{
    public bool Knows(string header) => header.Contains(":20:", StringComparison.Ordinal);

    public IReadOnlyDictionary<string, string> Read(string text)
    {
        var fields = new Dictionary<string, string>();
        string? tag = null;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            var second = line.Length > 2 && line[0] == ':' ? line.IndexOf(':', 1) : -1;
            if (second > 0)
            {
                tag = line[1..second];
                fields[tag] = line[(second + 1)..];
            }
            else if (tag is not null && line != "-}") fields[tag] += "\n" + line;
        }

        return fields;
    }
}

/// <summary>Where a key lives on the ring.</summary>
public sealed class Ring
{
    private readonly SortedDictionary<uint, string> _ring = [];

    public Ring(IEnumerable<string> nodes, int copies = 40)
    {
        foreach (var node in nodes)
            for (var i = 0; i < copies; i++) _ring[Murmur($"{node}#{i}")] = node;
    }

    public string Owner(string key)
    {
        var at = Murmur(key);
        foreach (var (place, node) in _ring) if (place >= at) return node;
        return _ring.First().Value;
    }

    private static uint Murmur(string s)
    {
        var h = 0x9747b28cu;
        foreach (var b in Encoding.UTF8.GetBytes(s))
        {
            h ^= b * 0xcc9e2d51u;
            h = (h << 13 | h >> 19) * 5 + 0xe6546b64u;
        }

        h ^= h >> 16;
        h *= 0x85ebca6bu;
        return h ^ h >> 13;
    }
}

public sealed record Waypoint(double Latitude, double Longitude, string? Name);
public sealed record RouteRequest(Waypoint From, Waypoint To, bool AvoidTolls);
