namespace PatternAnalyzers.Publishing.Sqlite.Publications;

/// <summary>The newest generation of a pattern as the store has it.</summary>
internal sealed record StoredPattern
{
    public required long Row { get; init; }

    public required string NodeId { get; init; }

    public required string PatternId { get; init; }

    public required string LineageId { get; init; }

    public required long Generation { get; init; }

    public required string ContentHash { get; init; }

    public required string Data { get; init; }

    public required bool Current { get; init; }

    /// <summary>Hash of the text that its vector was made of; null when it has none.</summary>
    public string? TextHash { get; init; }
}
