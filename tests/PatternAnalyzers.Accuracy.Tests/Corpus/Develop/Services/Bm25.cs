using System.Collections.Frozen;

namespace Corpus.Services.Retrieval;

public class Bm25Scorer(FrozenDictionary<string, int> documentFrequencies, int corpusSize, double averageLength)
{
    private readonly double k1 = 1.2, b = 0.75;

    public double Score(IReadOnlyList<string> query, IReadOnlyDictionary<string, int> termCounts, int documentLength)
    {
        double sum = 0;
        foreach (var term in query)
        {
            if (!termCounts.TryGetValue(term, out var tf)) continue;
            var df = documentFrequencies.GetValueOrDefault(term, 0);
            var idf = Math.Log(1 + (corpusSize - df + 0.5) / (df + 0.5));
            sum += idf * (tf * (k1 + 1)) / (tf + k1 * (1 - b + b * documentLength / averageLength));
        }
        return sum;
    }
}

public sealed class ToxicityIndex
{
    private readonly Dictionary<string, double> _weights;
    public ToxicityIndex(IEnumerable<KeyValuePair<string, double>> lexicon) => _weights = new(lexicon, StringComparer.OrdinalIgnoreCase);

    public double Of(string text)
    {
        var words = text.Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return 0;
        var raw = 0.0;
        var boost = 1.0;
        foreach (var w in words)
        {
            if (w.Length > 3 && w.All(char.IsUpper)) boost = Math.Min(boost + 0.1, 1.5);
            if (_weights.TryGetValue(w, out var weight)) raw += weight * boost;
        }
        return 1 - Math.Exp(-raw / Math.Sqrt(words.Length));
    }
}
