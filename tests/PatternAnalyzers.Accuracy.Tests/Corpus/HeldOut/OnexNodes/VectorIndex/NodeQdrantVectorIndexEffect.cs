using OmniBase.Models;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.OnexNodes.VectorIndex.HeldOut;

public abstract class BaseEffect
{
    protected static T Required<T>(T? value, string what) where T : class => value ?? throw new OnexException("MISSING", what);
}

public sealed record ModelResultVectorIndexEffect(int Indexed, string Collection, IReadOnlyList<string> Failed);

/// <summary>Creates the collection on first use and indexes documents in batches.</summary>
public sealed class NodeQdrantVectorIndexEffect : BaseEffect
{
    public const int Dimension = 1536;
    private readonly QdrantClient? client;
    private readonly Func<string, CancellationToken, Task<float[]>> embed;

    public NodeQdrantVectorIndexEffect(QdrantClient? client, Func<string, CancellationToken, Task<float[]>> embed)
    {
        this.client = client;
        this.embed = embed;
    }

    public async Task<ModelResultVectorIndexEffect> ExecuteEffectAsync(string collection, IDictionary<Guid, string> documents, CancellationToken stop)
    {
        var qdrant = Required(client, nameof(client));
        if (!await qdrant.CollectionExistsAsync(collection, stop))
            await qdrant.CreateCollectionAsync(collection, new VectorParams { Size = Dimension, Distance = Distance.Cosine }, stop);

        var failed = new List<string>();
        var points = new List<PointStruct>();
        foreach (var (id, text) in documents)
        {
            var vector = await embed(text, stop);
            if (vector.Length != Dimension) { failed.Add(id.ToString()); continue; }
            var point = new PointStruct { Id = id, Vectors = vector };
            point.Payload["chars"] = (long)text.Length;
            points.Add(point);
        }

        foreach (var batch in points.Chunk(64))
            await qdrant.UpsertAsync(collection, batch, cancellationToken: stop);
        return new(points.Count, collection, failed);
    }
}
