namespace PatternAnalyzers.Loading.Files;

/// <summary>Looks for files in a folder and the folders above it.</summary>
internal static class FilesAbove
{
    /// <summary>The nearest file of that name, not looking above <paramref name="top"/>; null when there is none.</summary>
    public static string? Nearest(string folder, string fileName, string? top = null)
    {
        for (var current = Full(folder); current is not null; current = Path.GetDirectoryName(current))
        {
            var candidate = Path.Combine(current, fileName);
            if (File.Exists(candidate))
            {
                return candidate;
            }

            if (current == top)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The nearest folder with a <c>.git</c> in it; null when there is none.</summary>
    public static string? RepositoryRoot(string folder)
    {
        for (var current = Full(folder); current is not null; current = Path.GetDirectoryName(current))
        {
            if (Path.Exists(Path.Combine(current, ".git")))
            {
                return current;
            }
        }

        return null;
    }

    private static string Full(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
