namespace PatternAnalyzers.History.Git;

/// <summary>The top folder of a work tree, or why there is none.</summary>
internal sealed record RepositoryRoot(string? Path, string? UnknownReason)
{
    public static async Task<RepositoryRoot> FindAsync(GitProcess git, string directory, CancellationToken cancellation)
    {
        var answer = await git.RunAsync(cancellation, "rev-parse", "--show-toplevel", "--show-cdup").ConfigureAwait(false);
        return answer.Succeeded ? new(Spelling(directory, answer.Lines), null) : new(null, GitFault.ReasonOf(answer.Error));
    }

    // git resolves symbolic links; where possible the root keeps the user's spelling, so that paths below it compare.
    private static string Spelling(string directory, string[] answer)
    {
        var here = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(System.IO.Path.Combine(directory, answer.ElementAtOrDefault(1) ?? "")));
        var marker = System.IO.Path.Combine(here, ".git");
        return Directory.Exists(marker) || File.Exists(marker) ? here : System.IO.Path.GetFullPath(answer[0]);
    }
}
