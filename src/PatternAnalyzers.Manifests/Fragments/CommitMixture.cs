using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>Refuses fragments of several commits: their sum never existed.</summary>
internal static class CommitMixture
{
    public static void Refuse(IReadOnlyList<Fragment> fragments)
    {
        var commits = fragments
            .Where(fragment => fragment.Manifest.Commit is not null)
            .GroupBy(fragment => fragment.Manifest.Commit!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        if (commits.Count > 1)
            throw Mixed(commits);
    }

    private static PatternsException Mixed(List<IGrouping<string, Fragment>> commits) => new(
        "PA3002",
        ExitCode.Input,
        "The fragments come from different commits: " + string.Join("; ", commits.Select(Sentence)) + ".",
        "Build the whole solution at one commit, or merge with --prune to drop fragments of other commits than HEAD.");

    private static string Sentence(IGrouping<string, Fragment> commit)
    {
        var names = commit.Select(fragment => Path.GetFileName(fragment.Path)).ToList();
        return $"{commit.Key}: {string.Join(", ", names.Take(3))}{(names.Count > 3 ? $" and {names.Count - 3} more" : "")}";
    }
}
