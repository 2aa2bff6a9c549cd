namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>What one batch of a migration came to.</summary>
public sealed record MigrationBatch
{
    /// <summary>Number of the batch, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Number of batches.</summary>
    public required int Count { get; init; }

    /// <summary>Index of its first point, from 0.</summary>
    public required int From { get; init; }

    /// <summary>Index behind its last point.</summary>
    public required int To { get; init; }

    /// <summary>Patterns that stand in the database now.</summary>
    public int Inserted { get; init; }

    /// <summary>Points that were skipped, by reason, in ordinal order.</summary>
    public IReadOnlyDictionary<string, int> Skipped { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Inserted patterns with a score.</summary>
    public int Scored { get; init; }

    /// <summary>What the check of the batch found wrong; empty when it passed, null when it was not asked for.</summary>
    public IReadOnlyList<string>? Problems { get; init; }
}
