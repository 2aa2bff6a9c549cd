using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexNodes.CodeQuality;

public sealed record ModelSemanticResult(IReadOnlyDictionary<string, double> Topics, double Cohesion);

[NodeArchetype(EnumNodeArchetype.Compute)]
public sealed class NodeSemanticAnalysisCompute
{
    private static readonly Dictionary<string, string[]> Vocabulary = new()
    {
        ["persistence"] = ["repository", "table", "row", "query", "transaction"],
        ["messaging"] = ["topic", "queue", "event", "publish", "consume"],
        ["security"] = ["token", "claim", "secret", "encrypt", "role"],
        ["numeric"] = ["matrix", "sum", "average", "vector", "normalize"],
    };

    public ModelSemanticResult Execute(string source)
    {
        var words = Split(source).ToList();
        var counts = Vocabulary.ToDictionary(t => t.Key, t => (double)words.Count(w => t.Value.Contains(w)));
        var total = counts.Values.Sum();
        if (total == 0)
            return new ModelSemanticResult(new Dictionary<string, double>(), 0);

        var shares = counts.Where(c => c.Value > 0).ToDictionary(c => c.Key, c => c.Value / total);
        var entropy = -shares.Values.Sum(s => s * Math.Log2(s));
        return new ModelSemanticResult(shares, 1 - entropy / Math.Log2(Vocabulary.Count));
    }

    private static IEnumerable<string> Split(string source)
    {
        var start = 0;
        for (var i = 1; i <= source.Length; i++)
        {
            if (i < source.Length && char.IsLetter(source[i]) && !char.IsUpper(source[i]))
                continue;
            if (i - start > 2)
                yield return source[start..i].TrimStart(' ', '_', '.', '(').ToLowerInvariant();
            start = i;
        }
    }
}
