using PatternAnalyzers.Core.Identity;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>The newest generation of a pattern as the store has it.</summary>
internal sealed record StoredPattern
{
    public required string NodeId { get; init; }

    public required string PatternId { get; init; }

    public required string LineageId { get; init; }

    public required long Generation { get; init; }

    /// <summary>Of the hash of its code; null when it has none.</summary>
    public required Digest? Content { get; init; }

    /// <summary>Of the hash of the pattern as the store keeps it.</summary>
    public required Digest Data { get; init; }

    public required bool Current { get; init; }

    /// <summary>Its row in a SQLite file; 0 elsewhere.</summary>
    public long Row { get; init; }

    /// <summary>Of the hash of the text that its vector was made of; null when it has none.</summary>
    public Digest? Text { get; init; }
}
