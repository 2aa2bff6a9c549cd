using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.History.Git;

namespace PatternAnalyzers.History;

/// <summary>Reads what git knows about the sources: one look at HEAD, the work tree and the history.</summary>
public static class GitRepository
{
    /// <summary>The state of the repository that holds a folder. Where git has nothing to say, the reason stands in <see cref="RepositoryState.UnknownReason"/>.</summary>
    /// <param name="directory">Any folder of the work tree; paths in the result are relative to its top.</param>
    /// <param name="repositoryId">The id to use; null to take it from origin.</param>
    /// <param name="cancellation">Ends git.</param>
    /// <exception cref="PatternsException">The folder is missing (PA5003), git cannot be started (PA5001), or the repository is damaged (PA5002).</exception>
    public static Task<RepositoryState> ReadAsync(string directory, string? repositoryId, CancellationToken cancellation = default) =>
        ReadAsync(GitIn(directory), directory, repositoryId, cancellation);

    /// <summary>The top folder of the work tree that holds a folder; null outside git, without git, or when git refuses its owner.</summary>
    public static string? RootOf(string directory) => GitIn(directory) is { } git
        ? Task.Run(() => RepositoryRoot.FindAsync(git, directory, CancellationToken.None)).GetAwaiter().GetResult().Path
        : null;

    internal static async Task<RepositoryState> ReadAsync(GitProcess? git, string directory, string? repositoryId, CancellationToken cancellation)
    {
        if (git is null)
            return Unknown(repositoryId, "git_missing");

        var root = await RepositoryRoot.FindAsync(git, directory, cancellation).ConfigureAwait(false);
        return root.Path is null
            ? Unknown(repositoryId, root.UnknownReason!)
            : await ReadRootAsync(git.In(root.Path), root.Path, repositoryId, cancellation).ConfigureAwait(false);
    }

    private static async Task<RepositoryState> ReadRootAsync(GitProcess git, string root, string? repositoryId, CancellationToken cancellation)
    {
        var id = await RepositoryId.ReadAsync(git, repositoryId, cancellation).ConfigureAwait(false);
        var head = await git.RunAsync(cancellation, "rev-parse", "--verify", "--quiet", "HEAD^{commit}").ConfigureAwait(false);
        return head.Succeeded
            ? await ReadHistoryAsync(git, root, id, cancellation).ConfigureAwait(false)
            : Unknown(id, "no_commit");
    }

    private static async Task<RepositoryState> ReadHistoryAsync(GitProcess git, string root, string id, CancellationToken cancellation)
    {
        var log = new CommitLog(await ShallowBoundary.ReadAsync(git, root, cancellation).ConfigureAwait(false));
        var status = git.RunAsync(cancellation, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames");
        var history = git.RunAsync(log.ReadAsync, cancellation, "log", "-z", CommitLog.Format, "--name-only", "--no-renames", "--no-relative", "HEAD");
        await Task.WhenAll(status, history).ConfigureAwait(false);
        GitFault.Require(await history.ConfigureAwait(false), $"the history of {root}");
        var dirty = WorkTree.DirtySources(GitFault.Require(await status.ConfigureAwait(false), $"the work tree of {root}").Output);
        return State(id, log, dirty);
    }

    private static RepositoryState State(string id, CommitLog log, IReadOnlyCollection<string> dirty) => new()
    {
        Repository = id,
        Commit = log.Head,
        CommitTime = log.HeadTime,
        Dirty = dirty.Count > 0,
        DirtyFiles = dirty,
        LastCommits = log.Newest,
        ShallowFiles = log.Shallow,
    };

    private static RepositoryState Unknown(string? repositoryId, string reason) =>
        new() { Repository = RemoteUrl.OfSetting(repositoryId) ?? RepositoryId.Unknown, UnknownReason = reason };

    private static GitProcess? GitIn(string directory)
    {
        if (!Directory.Exists(directory))
            throw new PatternsException("PA5003", ExitCode.Input, $"{directory}: there is no such folder.", "Check the path.");

        return GitExecutable.Find(Environment.GetEnvironmentVariable("PATH")) is { } executable ? new GitProcess(executable, directory) : null;
    }
}
