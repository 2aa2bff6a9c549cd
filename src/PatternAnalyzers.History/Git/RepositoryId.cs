using PatternAnalyzers.Core.Repositories;

namespace PatternAnalyzers.History.Git;

/// <summary>What a repository is called: the setting, else its origin, else its root commit, else <c>unknown</c>; never a path.</summary>
internal static class RepositoryId
{
    public const string Unknown = "unknown";

    public static async Task<string> ReadAsync(GitProcess git, string? setting, CancellationToken cancellation) =>
        RemoteUrl.OfSetting(setting)
        ?? await OriginAsync(git, cancellation).ConfigureAwait(false)
        ?? await RootCommitAsync(git, cancellation).ConfigureAwait(false)
        ?? Unknown;

    private static async Task<string?> OriginAsync(GitProcess git, CancellationToken cancellation)
    {
        var origin = await git.RunAsync(cancellation, "remote", "get-url", "origin").ConfigureAwait(false);
        return origin.Succeeded ? RemoteUrl.Normalise(origin.Lines[0]) : null;
    }

    // In a shallow clone the root is out of sight, and what looks like one depends on the depth.
    private static async Task<string?> RootCommitAsync(GitProcess git, CancellationToken cancellation)
    {
        var shallow = await git.RunAsync(cancellation, "rev-parse", "--is-shallow-repository").ConfigureAwait(false);
        if (shallow.Lines[0] == "true")
            return null;

        var roots = await git.RunAsync(cancellation, "rev-list", "--max-parents=0", "HEAD").ConfigureAwait(false);
        return roots.Succeeded && roots.Lines[^1].Length > 0 ? roots.Lines[^1] : null;
    }
}
