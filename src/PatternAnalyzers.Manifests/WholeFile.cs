namespace PatternAnalyzers.Manifests;

/// <summary>Files that appear whole or not at all.</summary>
internal static class WholeFile
{
    public static bool WriteIfDifferent(string path, byte[] bytes)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            return false;

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        Replace(path, bytes);
        return true;
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
