namespace PatternAnalyzers.History.Git;

/// <summary>Sources that differ from HEAD, out of <c>git status --porcelain -z --no-renames</c>.</summary>
internal static class WorkTree
{
    private static readonly string[] Extensions = [".cs", ".csproj", ".props", ".targets"];

    public static IReadOnlyCollection<string> DirtySources(string status) => new SortedSet<string>(
        status.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(IsSource).Select(entry => entry[3..]),
        StringComparer.Ordinal);

    private static bool IsSource(string entry)
    {
        var path = entry.AsSpan(3);
        var name = path[(path.LastIndexOf('/') + 1)..];
        return (name is "contract.yaml" || HasSourceExtension(name)) && !IsBuildOutput(entry);
    }

    private static bool HasSourceExtension(ReadOnlySpan<char> name)
    {
        foreach (var extension in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // A repository that does not ignore obj would be dirty after its first build.
    private static bool IsBuildOutput(string entry) =>
        entry.StartsWith("??", StringComparison.Ordinal) && entry[3..].Split('/')[..^1].Any(folder => folder is "obj" or "bin");
}
