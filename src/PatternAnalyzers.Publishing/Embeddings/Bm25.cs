using System.Text;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>Sparse vectors of words (Robertson's BM25): the text's share of the weight; how rare a word is adds the server.</summary>
internal static class Bm25
{
    // The constants of Qdrant's own model, so that vectors of both are alike.
    private const double Saturation = 1.2;
    private const double LengthShare = .75;
    private const double UsualLength = 256;

    public static SparseVector Document(string text)
    {
        var words = Words.Telling(text).Select(Stem.Of).ToList();
        var norm = Saturation * (1 - LengthShare + (LengthShare * words.Count / UsualLength));
        return Vector(words, count => (float)(count * (Saturation + 1) / (count + norm)));
    }

    public static SparseVector Query(string text) => Vector(Words.Telling(text).Select(Stem.Of), static _ => 1);

    private static SparseVector Vector(IEnumerable<string> words, Func<int, float> weight)
    {
        var counts = new SortedDictionary<uint, int>();
        foreach (var word in words)
        {
            // The model takes the hash as a signed number and drops its sign.
            var index = (uint)Math.Abs((long)(int)Murmur3.Of(Encoding.UTF8.GetBytes(word)));
            counts[index] = counts.GetValueOrDefault(index) + 1;
        }

        return new([.. counts.Keys], [.. counts.Values.Select(weight)]);
    }
}
