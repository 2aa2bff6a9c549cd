using Qdrant.Client;

namespace Corpus.OnexNodes.Qdrant;

public sealed record ModelQdrantHealth(bool Reachable, string? Version, IReadOnlyDictionary<string, ulong> PointsPerCollection, string? Error);

/// <summary>Reports whether the vector database answers and how full each collection is.</summary>
public sealed class NodeQdrantHealthEffect : NodeBaseEffect
{
    private readonly QdrantClient _client;

    public NodeQdrantHealthEffect(QdrantClient client, ILogger<NodeQdrantHealthEffect> logger) : base(logger) => _client = client;

    public async Task<ModelQdrantHealth> ExecuteEffectAsync(Guid correlationId, string? onlyCollection, CancellationToken ct = default)
    {
        try
        {
            return await InTransactionAsync(correlationId, async token =>
            {
                var reply = await _client.HealthAsync(token);
                IEnumerable<string> names = onlyCollection is null ? await _client.ListCollectionsAsync(token) : [onlyCollection];
                var counts = new Dictionary<string, ulong>(StringComparer.Ordinal);
                foreach (var name in names)
                {
                    counts[name] = (await _client.GetCollectionInfoAsync(name, token)).PointsCount;
                }

                return new ModelQdrantHealth(true, reply.Version, counts, null);
            }, ct);
        }
        catch (OmniBase.Models.OnexException ex)
        {
            return new ModelQdrantHealth(false, null, new Dictionary<string, ulong>(), ex.Message);
        }
    }
}
