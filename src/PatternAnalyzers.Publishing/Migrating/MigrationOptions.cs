using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>How a collection is brought into PostgreSQL.</summary>
public sealed record MigrationOptions
{
    /// <summary>Points a batch, from 1.</summary>
    public int BatchSize { get; init; } = 50;

    /// <summary>Points with a lower overall score are skipped.</summary>
    public double MinimumQuality { get; init; } = 0.3;

    /// <summary>True to check each batch in the database before the next one.</summary>
    public bool ValidateEachBatch { get; init; } = true;

    /// <summary>True to undo everything when a batch fails; else only that batch is undone. A replacement always undoes everything.</summary>
    public bool RollbackOnFailure { get; init; } = true;

    /// <summary>True to move rows that no publication owns to <c>pattern_quarantine</c> first; needs <see cref="BackupFolder"/>.</summary>
    public bool Replace { get; init; }

    /// <summary>Empty or new folder for the backup that a replacement takes before it changes anything.</summary>
    public string? BackupFolder { get; init; }

    /// <summary>What the patterns must satisfy, before and after.</summary>
    public GateProfile Profile { get; init; } = GateProfile.Recovery with { RequireRelationships = false };

    /// <summary>True to check and count only.</summary>
    public bool DryRun { get; init; }

    /// <summary>Told after each batch; null for silence.</summary>
    public Action<MigrationBatch>? BatchDone { get; init; }

    /// <summary>Told what the gates say before and after; null for silence.</summary>
    public Action<GateReport>? Checked { get; init; }
}
