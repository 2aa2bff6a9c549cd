using System.Text.Json.Serialization;
using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.LlmEmbedding.HeldOut;

public sealed class EmbeddingBatchDto
{
    [JsonPropertyName("data")] public List<EmbeddingItemDto> Data { get; set; } = [];
}

public sealed class EmbeddingItemDto
{
    [JsonPropertyName("index")] public int Index { get; set; }
    [JsonPropertyName("embedding")] public float[] Embedding { get; set; } = [];
}

public sealed class NodeLlmEmbeddingEffect : NodeEffect
{
    public NodeLlmEmbeddingEffect(ModelOnexContainer container) : base(container) { }

    public async Task<float[][]> ExecuteAsync(string model, string[] texts)
    {
        var results = new float[texts.Length][];
        var client = Container.GetService<HttpClient>();
        await Parallel.ForEachAsync(texts.Chunk(32).Select((chunk, n) => (chunk, n)), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (work, token) =>
        {
            var reply = await client.PostAsJsonAsync("/embeddings", new { model, input = work.chunk }, token);
            reply.EnsureSuccessStatusCode();
            var dto = await reply.Content.ReadFromJsonAsync<EmbeddingBatchDto>(token);
            foreach (var item in dto!.Data)
                results[work.n * 32 + item.Index] = item.Embedding;
        });
        return results;
    }
}
