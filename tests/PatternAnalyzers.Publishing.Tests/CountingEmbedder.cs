using Microsoft.Extensions.AI;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Tests;

/// <summary>The lexical embedder under another name and dimension, counting, and failing when told.</summary>
internal sealed class CountingEmbedder(string model = LexicalHashEmbedder.ModelName, int? dimension = null) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly LexicalHashEmbedder inner = new();

    public List<string> Texts { get; } = [];

    public int FailAfter { get; set; } = int.MaxValue;

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values,
        EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        foreach (var value in values)
        {
            Texts.Add(value);
            if (Texts.Count > FailAfter)
                throw new HttpRequestException("The embedding service is gone.");
        }

        var embeddings = await inner.GenerateAsync(values, options, cancellationToken);
        return new(embeddings.Select(embedding => new Embedding<float>(embedding.Vector[..(dimension ?? LexicalHashEmbedder.Dimension)])));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(EmbeddingGeneratorMetadata)
            ? new EmbeddingGeneratorMetadata("test", null, model, dimension ?? LexicalHashEmbedder.Dimension)
            : null;

    public void Dispose() => inner.Dispose();
}
