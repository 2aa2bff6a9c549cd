namespace PatternAnalyzers.Manifests;

/// <summary>Files that appear whole or not at all.</summary>
public static class WholeFile
{
    /// <summary>Writes beside the target and renames; leaves a file alone that has this content already.</summary>
    /// <returns>True when the file was written.</returns>
    public static bool WriteIfDifferent(string path, byte[] bytes)
    {
        RequireFileName(path);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            return false;

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        Replace(path, bytes);
        return true;
    }

    // The rename would put a file in the place of a device, and a folder's name would leave a new folder behind.
    private static void RequireFileName(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.EndsInDirectorySeparator(path))
            throw new IOException("This is the name of a folder.");
        if (!OperatingSystem.IsWindows() && full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal))
            throw new IOException("This is a device.");
    }

    private static void Replace(string path, byte[] bytes)
    {
        // Beside the target, because only a rename within one file system is atomic.
        var temporary = $"{path}.{Environment.ProcessId}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
