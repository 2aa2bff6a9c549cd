using Microsoft.Extensions.AI;

namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>The embedder with everything checked that it says: as many vectors as texts, of one length, of numbers only.</summary>
internal sealed class VectorSource(IEmbeddingGenerator<string, Embedding<float>> generator)
{
    private int? known = Metadata(generator)?.DefaultModelDimensions;

    /// <summary>Name of the model, as stores record it.</summary>
    public string Model { get; } = Metadata(generator)?.DefaultModelId ?? generator.GetType().Name;

    /// <summary>Length of the vectors; asks the embedder for one when it does not say.</summary>
    public async Task<int> DimensionAsync(CancellationToken cancellation) =>
        known ?? (await EmbedAsync(["pattern"], cancellation).ConfigureAwait(false))[0].Length;

    /// <summary>Vectors of these texts, in order.</summary>
    public async Task<IReadOnlyList<float[]>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        if (texts.Count == 0)
            return [];

        var embeddings = await generator.GenerateAsync(texts, cancellationToken: cancellation).ConfigureAwait(false);
        if (embeddings.Count != texts.Count)
            throw EmbeddingFaults.WrongCount(Model, texts.Count, embeddings.Count);

        return [.. embeddings.Select(embedding => Checked(embedding.Vector.ToArray()))];
    }

    private static EmbeddingGeneratorMetadata? Metadata(IEmbeddingGenerator<string, Embedding<float>> generator) =>
        generator.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata;

    private float[] Checked(float[] vector)
    {
        if (Array.Exists(vector, number => !float.IsFinite(number)))
            throw EmbeddingFaults.NoNumber(Model);

        known ??= vector.Length;
        if (vector.Length == 0 || vector.Length != known)
            throw EmbeddingFaults.OtherLength(Model, known ?? 1, vector.Length);

        return vector;
    }
}
