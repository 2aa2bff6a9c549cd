namespace PatternAnalyzers.Publishing;

/// <summary>How a manifest is published.</summary>
public sealed record PublishOptions
{
    /// <summary>Patterns a batch, from 1; a batch is embedded and reported at once, the publication stays one transaction.</summary>
    public int BatchSize { get; init; } = 50;

    /// <summary>Told after each batch, on the publishing thread; null for silence.</summary>
    public Action<PublicationBatch>? BatchDone { get; init; }
}
