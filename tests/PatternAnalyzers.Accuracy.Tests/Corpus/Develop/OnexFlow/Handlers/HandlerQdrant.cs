using OmniBase.Enums;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.OnexFlow.Handlers;

public sealed class HandlerQdrant
{
    private readonly QdrantClient _client;

    public HandlerQdrant(QdrantClient client) => _client = client;

    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    public async Task StoreAsync(string collection, Guid id, float[] vector, string text)
    {
        if (!await _client.CollectionExistsAsync(collection))
        {
            await _client.CreateCollectionAsync(collection, new VectorParams { Size = (ulong)vector.Length, Distance = Distance.Cosine });
        }

        var point = new PointStruct { Id = id, Vectors = vector };
        point.Payload["text"] = text;
        await _client.UpsertAsync(collection, [point]);
    }

    public async Task<IReadOnlyList<(string Text, float Score)>> SearchAsync(string collection, float[] vector, int top)
    {
        var hits = await _client.SearchAsync(collection, vector, limit: (ulong)top);
        return hits.Select(h => (h.Payload["text"].StringValue, h.Score)).ToList();
    }
}
