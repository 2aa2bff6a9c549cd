namespace PatternAnalyzers.Publishing.Backups;

/// <summary>One file of a backup: one JSON document a line.</summary>
public sealed record BackupFile
{
    /// <summary>Table, or <c>qdrant_points</c>; the file is called so, with <c>.jsonl</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Number of lines.</summary>
    public long Rows { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
