namespace PatternAnalyzers.Manifests;

/// <summary>Files that appear whole or not at all.</summary>
public static class WholeFile
{
    /// <summary>Writes beside the target and renames; leaves a file alone that has this content already.</summary>
    /// <returns>True when the file was written.</returns>
    public static bool WriteIfDifferent(string path, ReadOnlyMemory<byte> bytes)
    {
        RequireFileName(path);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes.Span))
            return false;

        return Replace(path, stream => stream.Write(bytes.Span), static _ => true);
    }

    /// <summary>The same for content that is too much to hold: it is written beside the target first and compared then.</summary>
    /// <returns>True when the target is another file now.</returns>
    public static bool WriteIfDifferent(string path, Action<Stream> write)
    {
        RequireFileName(path);
        return Replace(path, write, temporary => !HoldTheSame(path, temporary));
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

    private static bool Replace(string path, Action<Stream> write, Func<string, bool> isWanted)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        // Beside the target, because only a rename within one file system is atomic.
        var temporary = $"{path}.{Environment.ProcessId}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = File.Create(temporary, bufferSize: 1 << 16))
                write(stream);
            if (!isWanted(temporary))
                return false;

            File.Move(temporary, path, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static bool HoldTheSame(string path, string other)
    {
        if (!File.Exists(path))
            return false;

        using var one = File.OpenRead(path);
        using var two = File.OpenRead(other);
        return one.Length == two.Length && HoldTheSame(one, two);
    }

    private static bool HoldTheSame(FileStream one, FileStream two)
    {
        var first = new byte[1 << 16];
        var second = new byte[1 << 16];
        while (one.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) is var read and > 0)
        {
            if (two.ReadAtLeast(second, second.Length, throwOnEndOfStream: false) != read || !first.AsSpan(0, read).SequenceEqual(second.AsSpan(0, read)))
                return false;
        }

        return true;
    }
}
