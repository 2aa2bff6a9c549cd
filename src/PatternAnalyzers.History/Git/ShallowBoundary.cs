namespace PatternAnalyzers.History.Git;

/// <summary>Commits whose parents a shallow clone left behind; what they show as new may be old.</summary>
internal static class ShallowBoundary
{
    public static async Task<IReadOnlySet<string>> ReadAsync(GitProcess git, string root, CancellationToken cancellation)
    {
        var answer = GitFault.Require(
            await git.RunAsync(cancellation, "rev-parse", "--is-shallow-repository", "--git-path", "shallow").ConfigureAwait(false),
            root).Lines;
        return answer[0] == "true" ? await CommitsAsync(Path.Combine(root, answer[1]), cancellation).ConfigureAwait(false) : new HashSet<string>();
    }

    private static async Task<IReadOnlySet<string>> CommitsAsync(string path, CancellationToken cancellation) =>
        new HashSet<string>(await File.ReadAllLinesAsync(path, cancellation).ConfigureAwait(false), StringComparer.Ordinal);
}
