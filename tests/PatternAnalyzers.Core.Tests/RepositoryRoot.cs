namespace PatternAnalyzers.Core.Tests;

/// <summary>The folder that holds the solution.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "PatternAnalyzers.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
