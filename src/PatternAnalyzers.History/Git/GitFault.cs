using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Repositories;

namespace PatternAnalyzers.History.Git;

/// <summary>What git's own messages mean to us.</summary>
internal static class GitFault
{
    /// <summary>Whether git refuses the repository because of its owner.</summary>
    public static bool IsOwnership(string error) =>
        error.Contains("dubious ownership", StringComparison.Ordinal) || error.Contains("unsafe repository", StringComparison.Ordinal);

    /// <summary>The output of a run that must succeed.</summary>
    public static GitResult Require(GitResult result, string what) => result.Succeeded ? result : throw new PatternsException(
        "PA5002",
        ExitCode.Input,
        $"git cannot read {what}: {RemoteUrl.WithoutCredentials(result.Error.Trim())}",
        "Run 'git status' and 'git log' there; 'git fsck' tells whether the repository is damaged.");
}
