namespace PatternAnalyzers.Publishing.Backups;

/// <summary>Takes and restores backups of a store.</summary>
public interface IStoreBackup
{
    /// <summary>Writes everything that the store holds of patterns into a new folder, reads it back, and seals it with checksums.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<BackupManifest> TakeAsync(string folder, CancellationToken cancellation = default);

    /// <summary>Makes the store hold what a backup holds; checksums come first.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<BackupManifest> RestoreAsync(string folder, CancellationToken cancellation = default);
}
