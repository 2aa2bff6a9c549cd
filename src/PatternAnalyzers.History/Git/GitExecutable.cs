namespace PatternAnalyzers.History.Git;

/// <summary>Finds git on the search path, and nowhere else.</summary>
/// <remarks>Starting a bare <c>git</c> would also look into the current folder, which may be the repository that is looked at.</remarks>
internal static class GitExecutable
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["git.exe", "git.cmd"] : ["git"];

    public static string? Find(string? searchPath) => (searchPath ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(Path.IsPathFullyQualified)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
