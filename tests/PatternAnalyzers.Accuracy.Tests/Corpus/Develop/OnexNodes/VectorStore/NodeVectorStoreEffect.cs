using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexNodes.VectorStore;

public sealed record ModelVectorRecord(string Key, float[] Vector, IReadOnlyDictionary<string, string> Metadata);
public sealed record ModelVectorMatch(string Key, double Score);

public interface IProtocolVectorBackend
{
    Task UpsertAsync(string space, IReadOnlyCollection<ModelVectorRecord> records, CancellationToken ct);
    Task<IReadOnlyList<ModelVectorMatch>> NearestAsync(string space, float[] vector, int k, CancellationToken ct);
    Task DropAsync(string space, CancellationToken ct);
}

/// <summary>Storage, search and management operations on whichever vector database is configured.</summary>
[OnexNode(Kind = EnumNodeKind.Effect, Name = "node_vector_store_effect", Version = "1.2.0")]
public sealed class NodeVectorStoreEffect(IProtocolVectorBackend backend)
{
    private const int BatchSize = 128;

    public async Task<int> StoreAsync(string space, IEnumerable<ModelVectorRecord> records, CancellationToken ct = default)
    {
        var stored = 0;
        foreach (var batch in records.Chunk(BatchSize))
        {
            var dimension = batch[0].Vector.Length;
            if (batch.Any(r => r.Vector.Length != dimension))
            {
                throw new ArgumentException("Mixed vector dimensions in one batch.", nameof(records));
            }

            await backend.UpsertAsync(space, batch, ct);
            stored += batch.Length;
        }

        return stored;
    }

    public Task<IReadOnlyList<ModelVectorMatch>> SearchAsync(string space, float[] vector, int k, CancellationToken ct = default)
        => backend.NearestAsync(space, vector, k, ct);

    public Task DropSpaceAsync(string space, CancellationToken ct = default) => backend.DropAsync(space, ct);
}
