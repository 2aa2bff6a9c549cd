using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Chunks.HeldOut;

public record DocumentChunk(string Id, string Text);
public record EmbeddedChunk(DocumentChunk Chunk, ReadOnlyMemory<float> Vector);

/// <summary>Client of the embedding server; 1024 numbers per chunk or the chunk is refused.</summary>
public interface IEmbeddingServer
{
    Task<IReadOnlyList<ReadOnlyMemory<float>>> EmbedBatch(IReadOnlyList<string> texts);
}

public sealed class NodeEmbeddingGenerationEffect : NodeEffect
{
    private readonly IEmbeddingServer server;

    public NodeEmbeddingGenerationEffect(ModelOnexContainer container, IEmbeddingServer server) : base(container)
    {
        this.server = server;
    }

    public async Task<List<EmbeddedChunk>> ExecuteAsync(IReadOnlyList<DocumentChunk> chunks)
    {
        var output = new List<EmbeddedChunk>(chunks.Count);
        for (int start = 0; start < chunks.Count; start += 16)
        {
            var slice = chunks.Skip(start).Take(16).ToList();
            var vectors = await server.EmbedBatch(slice.ConvertAll(c => c.Text));
            for (int i = 0; i < slice.Count; i++)
            {
                if (vectors[i].Length != 1024)
                    throw new OnexException("DIMENSION", $"Chunk {slice[i].Id} got {vectors[i].Length} numbers.");
                output.Add(new EmbeddedChunk(slice[i], vectors[i]));
            }
        }
        return output;
    }
}
