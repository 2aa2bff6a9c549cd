namespace PatternAnalyzers.Publishing.Backups;

/// <summary>What a backup holds, and how to tell that it is whole.</summary>
public sealed record BackupManifest
{
    /// <summary>The version of the format that this build writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Version of the format.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>Where it was taken, without credentials.</summary>
    public required string Source { get; init; }

    /// <summary>When, ISO 8601 UTC.</summary>
    public required string TakenAt { get; init; }

    /// <summary>Newest migration of the store.</summary>
    public int SchemaVersion { get; init; }

    /// <summary>Its files: one a table, and one of points when Qdrant was backed up, too.</summary>
    public IReadOnlyList<BackupFile> Files { get; init; } = [];
}
