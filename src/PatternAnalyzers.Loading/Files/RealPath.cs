namespace PatternAnalyzers.Loading.Files;

/// <summary>Resolves links in every component of a path.</summary>
internal static class RealPath
{
    private const int MaximumLinks = 40;

    /// <summary>The path without links; null when it does not exist or its links form a loop.</summary>
    public static string? Of(string path) => Resolve(Path.GetFullPath(path), 0);

    /// <summary>True when <paramref name="path"/> is <paramref name="folder"/> or lies below it.</summary>
    public static bool IsWithin(string path, string folder) =>
        string.Equals(path, folder, StringComparison.Ordinal)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? Resolve(string path, int depth)
    {
        if (depth > MaximumLinks)
        {
            return null;
        }

        var parent = Path.GetDirectoryName(path);
        if (parent is null)
        {
            return path;
        }

        if (Resolve(parent, depth) is not { } realParent)
        {
            return null;
        }

        var candidate = Path.Combine(realParent, Path.GetFileName(path));
        FileSystemInfo info = Directory.Exists(candidate) ? new DirectoryInfo(candidate) : new FileInfo(candidate);
        if (info.LinkTarget is not { } target)
        {
            return info.Exists ? candidate : null;
        }

        return Resolve(Path.GetFullPath(target, realParent), depth + 1);
    }
}
