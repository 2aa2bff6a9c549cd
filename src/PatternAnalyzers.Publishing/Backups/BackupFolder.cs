using System.Text.Json;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Publishing.Backups;

/// <summary>A backup on the disk.</summary>
internal static class BackupFolder
{
    private const string Manifest = "backup.json";
    private const string Unfinished = "unfinished";

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    /// <summary>Runs the writing of a backup in an empty folder, and seals it; what broke off, now or before, leaves nothing.</summary>
    public static BackupManifest Take(string folder, Func<BackupManifest> write) => TakeAsync(folder, () => Task.FromResult(write())).GetAwaiter().GetResult();

    /// <inheritdoc cref="Take" />
    public static async Task<BackupManifest> TakeAsync(string folder, Func<Task<BackupManifest>> write)
    {
        try
        {
            Create(folder);
            var manifest = await write().ConfigureAwait(false);
            Seal(folder, manifest);
            return manifest;
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            Clear(folder);
            throw BackupFaults.Unwritable(folder, exception);
        }
        catch
        {
            Clear(folder);
            throw;
        }
    }

    /// <summary>The manifest of a backup, its files unread; null when the folder is none.</summary>
    public static BackupManifest? Find(string folder)
    {
        if (!File.Exists(Path.Combine(folder, Manifest)))
            return null;

        try
        {
            return Read(folder);
        }
        catch (PatternsException)
        {
            return null;
        }
    }

    /// <summary>Deletes the files of a backup, its manifest first, so that half a deletion is no backup; the folder goes when nothing else lies in it.</summary>
    public static void Delete(string folder, BackupManifest manifest)
    {
        File.Delete(Path.Combine(folder, Manifest));
        foreach (var file in manifest.Files.Where(file => file.IsPlain))
            File.Delete(LineFile.PathOf(folder, file));

        if (!Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    // A file that outgrows what its file system or user may have is an argument out of range to .NET.
    private static bool IsOfTheDisk(Exception exception) =>
        exception is UnauthorizedAccessException or DirectoryNotFoundException or ArgumentOutOfRangeException { ParamName: "value" }
            || exception.GetType() == typeof(IOException);

    private static void Create(string folder)
    {
        Clear(folder);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw BackupFaults.Occupied(folder);

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Unfinished), "");
    }

    // The mark says that everything in the folder is ours and worth nothing.
    private static void Clear(string folder)
    {
        var mark = Path.Combine(folder, Unfinished);
        if (!File.Exists(mark))
            return;

        foreach (var path in Directory.GetFiles(folder).Where(path => path != mark))
            File.Delete(path);

        File.Delete(mark);
    }

    // Every file is read back before the folder says that it is a backup.
    private static void Seal(string folder, BackupManifest manifest)
    {
        foreach (var file in manifest.Files)
            Require(folder, file);

        File.WriteAllText(Path.Combine(folder, Manifest), JsonSerializer.Serialize(manifest, Json).ReplaceLineEndings("\n") + "\n");
        File.Delete(Path.Combine(folder, Unfinished));
    }

    /// <summary>The manifest of a backup, all of whose files are whole.</summary>
    public static BackupManifest Open(string folder)
    {
        var manifest = Read(folder);
        if (manifest.Version > BackupManifest.CurrentVersion)
            throw BackupFaults.NoBackup(folder, "it has a newer format; update the tool.");
        try
        {
            foreach (var file in manifest.Files)
                Require(folder, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw BackupFaults.NoBackup(folder, exception.Message, exception);
        }

        return manifest;
    }

    private static BackupManifest Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(Path.Combine(folder, Manifest)), Json)
                ?? throw BackupFaults.NoBackup(folder, $"{Manifest} is empty.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw BackupFaults.NoBackup(folder, exception.Message, exception);
        }
    }

    private static void Require(string folder, BackupFile file)
    {
        var path = LineFile.PathOf(folder, file);
        if (!file.IsPlain || !File.Exists(path) || LineFile.Checksum(path) != file.Sha256)
            throw BackupFaults.Damaged(folder, Path.GetFileName(path));
    }
}
