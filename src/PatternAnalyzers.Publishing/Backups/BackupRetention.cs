using System.Globalization;

namespace PatternAnalyzers.Publishing.Backups;

/// <summary>Deletes old backups beside a new one: only whole backups of the same store, never the newest, and no file that a backup did not write.</summary>
/// <param name="Keep">How many stay, the new one among them; null for any number.</param>
/// <param name="Days">How many days older than the new one they may be; null for any age.</param>
public sealed record BackupRetention(int? Keep, int? Days)
{
    /// <summary>Deletes what is too many or too old.</summary>
    /// <param name="folder">The backup that has just been taken; its neighbours are looked at.</param>
    /// <returns>Folders that are gone, in ordinal order.</returns>
    public IReadOnlyList<string> Apply(string folder)
    {
        var newest = BackupFolder.Find(folder);
        if (newest is null || (Keep is null && Days is null))
            return [];

        var own = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        var others = Directory.GetDirectories(Path.GetDirectoryName(own)!)
            .Where(path => path != own)
            .Select(path => (Path: path, Backup: BackupFolder.Find(path)))
            .Where(pair => pair.Backup?.Source == newest.Source && HasPoints(pair.Backup) == HasPoints(newest) && At(pair.Backup) <= At(newest))
            .OrderByDescending(pair => At(pair.Backup!)).ThenByDescending(pair => pair.Path, StringComparer.Ordinal)
            .ToList();
        var gone = others.Where((pair, index) => index + 1 >= (Keep ?? int.MaxValue) || IsOld(pair.Backup!, newest)).ToList();
        foreach (var (path, backup) in gone)
            BackupFolder.Delete(path, backup!);

        return [.. gone.Select(pair => pair.Path).Order(StringComparer.Ordinal)];
    }

    private bool IsOld(BackupManifest backup, BackupManifest newest) => Days is { } days && At(newest) - At(backup) > TimeSpan.FromDays(days);

    // A backup of tables alone makes none of both stores superfluous.
    private static bool HasPoints(BackupManifest backup) => backup.Files.Any(file => file.Name == PointBackup.Name);

    private static DateTimeOffset At(BackupManifest backup) => DateTimeOffset.Parse(backup.TakenAt, CultureInfo.InvariantCulture);
}
