using System.Text.Json;

namespace PatternAnalyzers.Publishing.Backups;

/// <summary>A backup on the disk.</summary>
internal static class BackupFolder
{
    private const string Manifest = "backup.json";

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    /// <summary>An empty folder for a new backup.</summary>
    public static void Create(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw BackupFaults.Occupied(folder);

        Directory.CreateDirectory(folder);
    }

    /// <summary>Reads every file back, and only then says that there is a backup.</summary>
    public static void Seal(string folder, BackupManifest manifest)
    {
        foreach (var file in manifest.Files)
            Require(folder, file);

        File.WriteAllText(Path.Combine(folder, Manifest), JsonSerializer.Serialize(manifest, Json).ReplaceLineEndings("\n") + "\n");
    }

    /// <summary>The manifest of a backup, all of whose files are whole.</summary>
    public static BackupManifest Open(string folder)
    {
        var manifest = Read(folder);
        if (manifest.Version > BackupManifest.CurrentVersion)
            throw BackupFaults.NoBackup(folder, "it has a newer format; update the tool.");
        foreach (var file in manifest.Files)
            Require(folder, file);

        return manifest;
    }

    private static BackupManifest Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(Path.Combine(folder, Manifest)), Json) ?? throw BackupFaults.NoBackup(folder, $"{Manifest} is empty.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw BackupFaults.NoBackup(folder, exception.Message, exception);
        }
    }

    private static void Require(string folder, BackupFile file)
    {
        var path = LineFile.PathOf(folder, file.Name);
        if (file.Name != Path.GetFileName(file.Name) || !File.Exists(path) || LineFile.Checksum(path) != file.Sha256)
            throw BackupFaults.Damaged(folder, file.Name + ".jsonl");
    }
}
