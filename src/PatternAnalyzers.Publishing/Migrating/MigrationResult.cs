namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>What a migration did.</summary>
public sealed record MigrationResult
{
    /// <summary>Points in the collection.</summary>
    public int Points { get; init; }

    /// <summary>Patterns that were written.</summary>
    public int Inserted { get; init; }

    /// <summary>Points that were skipped, by reason, in ordinal order.</summary>
    public IReadOnlyDictionary<string, int> Skipped { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Rows that were moved to quarantine, dependents not counted.</summary>
    public int Quarantined { get; init; }

    /// <summary>Things to know: who wrote the rows that were replaced, and how lately.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
