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

    // A text opens with what it is about; the rest is detail, and long details must not drown it.
    private const int Opening = 30;
    private const double LaterWeight = .4;

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
        var features = new Dictionary<string, (double Weight, int Count)>(StringComparer.Ordinal);
        var stems = Words.Telling(text).Select(Stem.Of).ToList();
        for (var index = 0; index < stems.Count; index++)
        {
            var weight = index < Opening ? 1 : LaterWeight;
            Count(features, stems[index], weight);
            if (index > 0)
                Count(features, stems[index - 1] + ' ' + stems[index], weight * PairWeight);
        }

        return features.ToDictionary(pair => pair.Key, pair => pair.Value.Weight * (1 + Math.Log(pair.Value.Count)), StringComparer.Ordinal);
    }

    // The place where a feature stands first decides its weight.
    private static void Count(Dictionary<string, (double Weight, int Count)> features, string feature, double weight) =>
        features[feature] = features.TryGetValue(feature, out var known) ? known with { Count = known.Count + 1 } : (weight, 1);

    private static float[] Normalised(double[] sums)
    {
        var length = Math.Sqrt(sums.Sum(value => value * value));
        return Array.ConvertAll(sums, value => length > 0 ? (float)(value / length) : 0f);
    }
}
