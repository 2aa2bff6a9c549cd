using System.Diagnostics;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.OnexNodes.Qdrant;

/// <summary>
/// Semantic search over a Qdrant collection: the query text is embedded, searched with
/// optional payload filters, and the hits are returned with their payload.
/// </summary>
public sealed class NodeQdrantSearchEffect : NodeBaseEffect
{
    private readonly QdrantClient _qdrant;
    private readonly IProtocolEmbedder _embedder;

    public NodeQdrantSearchEffect(QdrantClient qdrant, IProtocolEmbedder embedder, ILogger<NodeQdrantSearchEffect> logger) : base(logger)
    {
        _qdrant = qdrant;
        _embedder = embedder;
    }

    public Task<ModelResultQdrantSearchEffect> ExecuteEffectAsync(ModelContractQdrantSearchEffect contract, CancellationToken cancellationToken = default)
        => InTransactionAsync(contract.CorrelationId, async ct =>
        {
            var watch = Stopwatch.StartNew();
            var vector = await _embedder.EmbedAsync(contract.QueryText, ct);
            var hits = await _qdrant.SearchAsync(
                contract.Collection,
                vector,
                filter: BuildFilter(contract.Filters),
                limit: (ulong)Math.Clamp(contract.Limit, 1, 500),
                scoreThreshold: contract.ScoreThreshold,
                cancellationToken: ct);

            var result = hits
                .Select(h => new ModelQdrantHit(h.Id.Uuid, h.Score, h.Payload.ToDictionary(p => p.Key, p => p.Value.StringValue)))
                .ToList();
            return new ModelResultQdrantSearchEffect(result, watch.Elapsed.TotalMilliseconds);
        }, cancellationToken);

    private static Filter? BuildFilter(IReadOnlyDictionary<string, string> filters)
    {
        if (filters.Count == 0)
        {
            return null;
        }

        var filter = new Filter();
        foreach (var (field, value) in filters)
        {
            filter.Must.Add(Conditions.MatchKeyword(field, value));
        }

        return filter;
    }
}
