using PatternAnalyzers.Loading.Files;

namespace PatternAnalyzers.Loading.Binlogs;

/// <summary>The folder that our targets would have called the repository.</summary>
internal static class RepositoryFolder
{
    /// <summary>The project's setting, the nearest folder with <c>.git</c>, the folder of the shared properties, the project's own.</summary>
    public static string Of(RecordedCompile compile)
    {
        var folder = compile.Property("PatternRepositoryRoot") is { } set ? Path.GetFullPath(set, compile.Folder)
            : FilesAbove.RepositoryRoot(compile.Folder)
            ?? (compile.Property("DirectoryBuildPropsPath") is { } shared ? Path.GetDirectoryName(Path.GetFullPath(shared, compile.Folder))! : compile.Folder);
        return Path.TrimEndingDirectorySeparator(folder);
    }
}
