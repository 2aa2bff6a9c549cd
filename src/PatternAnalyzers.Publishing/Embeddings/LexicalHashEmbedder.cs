using Microsoft.Extensions.AI;

namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>Embeds texts by the words in them: stemmed words and pairs of neighbours, hashed into 384 slots. It needs no model and no network.</summary>
/// <remarks>Lexical, not semantic: texts are alike when they share words. Equal texts give equal vectors on every machine.</remarks>
public sealed class LexicalHashEmbedder : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>Name that stores record.</summary>
    public const string ModelName = "lexical-hash-384-v1";

    /// <summary>Length of the vectors.</summary>
    public const int Dimension = 384;

    // Two words in a row tell more than each of them, but match seldom.
    private const double PairWeight = .8;

    // Two features that meet by chance meet in one of their slots, hardly in all of them.
    private const int Slots = 3;

    private readonly EmbeddingGeneratorMetadata metadata = new("patterns-lexical", null, ModelName, Dimension);

    /// <inheritdoc />
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values,
        EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var embeddings = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var value in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            embeddings.Add(new Embedding<float>(Embed(value)) { ModelId = ModelName });
        }

        return Task.FromResult(embeddings);
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        if (serviceKey is not null)
            return null;

        return serviceType == typeof(EmbeddingGeneratorMetadata) ? metadata : serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // Nothing is held.
    }

    private static float[] Embed(string text)
    {
        var sums = new double[Dimension];
        foreach (var (feature, weight) in Features(text).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            for (var seed = 0; seed < Slots; seed++)
                Add(sums, FeatureHash.Of(feature, seed), weight);
        }

        return Normalised(sums);
    }

    private static void Add(double[] sums, ulong hash, double weight) => sums[hash % Dimension] += (hash >> 63) == 0 ? weight : -weight;

    private static Dictionary<string, double> Features(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var before = "";
        foreach (var stem in Words.Telling(text).Select(Stem.Of))
        {
            Count(counts, stem);
            if (before.Length > 0)
                Count(counts, before + ' ' + stem);
            before = stem;
        }

        return counts.ToDictionary(pair => pair.Key, pair => (1 + Math.Log(pair.Value)) * (pair.Key.Contains(' ', StringComparison.Ordinal) ? PairWeight : 1), StringComparer.Ordinal);
    }

    private static void Count(Dictionary<string, int> counts, string feature) => counts[feature] = counts.GetValueOrDefault(feature) + 1;

    private static float[] Normalised(double[] sums)
    {
        var length = Math.Sqrt(sums.Sum(value => value * value));
        return Array.ConvertAll(sums, value => length > 0 ? (float)(value / length) : 0f);
    }
}
