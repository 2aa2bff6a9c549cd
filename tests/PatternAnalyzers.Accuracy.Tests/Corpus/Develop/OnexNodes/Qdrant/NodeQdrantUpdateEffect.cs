using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.OnexNodes.Qdrant;

public class NodeQdrantUpdateEffect(QdrantClient qdrant, IProtocolEmbedder embedder, ILogger<NodeQdrantUpdateEffect> logger)
    : NodeBaseEffect(logger)
{
    public async Task<ulong> ExecuteEffectAsync(ModelContractQdrantUpdateEffect contract, CancellationToken cancellationToken)
    {
        if (contract.Payload.Count == 0 && contract.ContentForReEmbedding is null)
        {
            throw new ArgumentException("Nothing to update.", nameof(contract));
        }

        return await InTransactionAsync(contract.CorrelationId, ct => ApplyAsync(contract, ct), cancellationToken);
    }

    private async Task<ulong> ApplyAsync(ModelContractQdrantUpdateEffect contract, CancellationToken ct)
    {
        var payload = contract.Payload.ToDictionary(p => p.Key, p => (Value)p.Value);
        if (contract.ContentForReEmbedding is { Length: > 0 } content)
        {
            var point = new PointStruct { Id = contract.PointId, Vectors = await embedder.EmbedAsync(content, ct) };
            foreach (var (key, value) in payload)
            {
                point.Payload[key] = value;
            }

            var upserted = await qdrant.UpsertAsync(contract.Collection, [point], wait: true, ct);
            return upserted.OperationId;
        }

        var result = await qdrant.SetPayloadAsync(contract.Collection, payload, contract.PointId, cancellationToken: ct);
        return result.OperationId;
    }
}
