namespace PatternAnalyzers.Publishing.Backups;

/// <summary>One file of a backup: one JSON document a line.</summary>
public sealed record BackupFile
{
    /// <summary>Table, <c>qdrant_points</c> or <c>sqlite_store</c>; the file is called so, with <c>.jsonl</c>, unless <see cref="FileName"/> says otherwise.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the file when it is no list of lines.</summary>
    public string? FileName { get; init; }

    /// <summary>Number of lines.</summary>
    public long Rows { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    // A name with a folder in it would lead out of the backup.
    internal bool IsPlain => Path.GetFileName(Name) == Name && (FileName is null || Path.GetFileName(FileName) == FileName);
}
