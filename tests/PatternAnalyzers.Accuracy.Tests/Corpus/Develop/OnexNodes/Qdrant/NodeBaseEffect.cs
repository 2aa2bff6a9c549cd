using OmniBase.Models;

namespace Corpus.OnexNodes.Qdrant;

/// <summary>Shared transaction and timing support for the Qdrant nodes of the intelligence service.</summary>
public abstract class NodeBaseEffect
{
    private readonly ILogger _logger;

    protected NodeBaseEffect(ILogger logger) => _logger = logger;

    protected async Task<T> InTransactionAsync<T>(Guid correlationId, Func<CancellationToken, Task<T>> body, CancellationToken ct)
    {
        var started = Environment.TickCount64;
        try
        {
            return await body(ct);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception ex)
        {
            _logger.LogError(ex, "Transaction {CorrelationId} failed", correlationId);
            throw new OnexException("QDRANT_OPERATION_FAILED", ex.Message, ex);
        }
        finally
        {
            _logger.LogDebug("Transaction {CorrelationId} took {Elapsed} ms", correlationId, Environment.TickCount64 - started);
        }
    }
}

public sealed record ModelContractQdrantSearchEffect : ModelContractEffect
{
    public required string Collection { get; init; }
    public required string QueryText { get; init; }
    public int Limit { get; init; } = 10;
    public float? ScoreThreshold { get; init; }
    public IReadOnlyDictionary<string, string> Filters { get; init; } = new Dictionary<string, string>();
}

public sealed record ModelContractQdrantUpdateEffect : ModelContractEffect
{
    public required string Collection { get; init; }
    public required Guid PointId { get; init; }
    public required IReadOnlyDictionary<string, string> Payload { get; init; }
    public string? ContentForReEmbedding { get; init; }
}

public sealed record ModelQdrantHit(string Id, float Score, IReadOnlyDictionary<string, string> Payload);

public sealed record ModelResultQdrantSearchEffect(IReadOnlyList<ModelQdrantHit> Hits, double SearchTimeMs);

public interface IProtocolEmbedder
{
    Task<float[]> EmbedAsync(string text, CancellationToken cancellationToken);
}
