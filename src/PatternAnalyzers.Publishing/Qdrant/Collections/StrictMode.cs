namespace PatternAnalyzers.Publishing.Qdrant.Collections;

/// <summary>Limits that an operator has set on a collection; null means no limit.</summary>
internal sealed record StrictMode
{
    private const int LargestPage = 256;

    /// <summary>Most points an upsert.</summary>
    public int? UpsertBatch { get; init; }

    /// <summary>Most points an answer.</summary>
    public int? QueryLimit { get; init; }

    /// <summary>False when reading by a key needs an index of it.</summary>
    public bool UnindexedReading { get; init; } = true;

    /// <summary>Points to ask for at once.</summary>
    public int PageSize => Math.Clamp(QueryLimit ?? LargestPage, 1, LargestPage);
}
