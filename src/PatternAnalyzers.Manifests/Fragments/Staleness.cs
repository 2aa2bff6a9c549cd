namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>Reasons to leave a fragment out.</summary>
internal static class Staleness
{
    public static string? OfProject(Fragment fragment, Func<string, bool> projectExists)
    {
        var project = fragment.Manifest.Facts!.Header.Project;
        return projectExists(project) ? null : $"its project {project} is gone";
    }

    public static string? OfTool(Fragment fragment, string toolVersion) =>
        fragment.Manifest.ToolVersion == toolVersion ? null : $"it was written by version {fragment.Manifest.ToolVersion}, this is {toolVersion}";

    // A fragment without a commit was built where git said nothing; there is nothing to hold against it.
    public static string? OfCommit(Fragment fragment, string? head) =>
        head is null || fragment.Manifest.Commit is not { } commit || commit == head ? null : $"it was built at commit {commit}, HEAD is {head}";

    public static string? OfConfiguration(Fragment fragment, string? configuration) =>
        fragment.Manifest.Configuration == configuration
            ? null
            : $"its configuration is {fragment.Manifest.Configuration ?? "unknown"}, {configuration ?? "none"} is merged";

    // The configuration that most projects have been built in; Release, then ordinal order, on a tie.
    public static string? ConfigurationOf(IReadOnlyList<Fragment> fragments) => fragments
        .GroupBy(fragment => fragment.Manifest.Configuration, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key == "Release" ? 0 : 1)
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
