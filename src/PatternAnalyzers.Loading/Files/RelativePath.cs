namespace PatternAnalyzers.Loading.Files;

/// <summary>Paths as they are reported: relative to the repository, with <c>/</c>.</summary>
internal static class RelativePath
{
    /// <summary>The path below the root; <c>.</c> for the root itself.</summary>
    public static string Of(string root, string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
}
