namespace PatternAnalyzers.History.Git;

/// <summary>The top folder of a work tree, or why there is none.</summary>
internal sealed record RepositoryRoot(string? Path, string? UnknownReason)
{
    public static async Task<RepositoryRoot> FindAsync(GitProcess git, string directory, CancellationToken cancellation)
    {
        var answer = await git.RunAsync(cancellation, "rev-parse", "--show-toplevel", "--show-cdup").ConfigureAwait(false);
        return answer.Succeeded ? new(Spelling(directory, answer.Lines), null) : new(null, ReasonOf(answer.Error, directory));
    }

    // git calls a folder with a damaged .git "not a git repository", as it does one without any.
    private static string ReasonOf(string error, string directory)
    {
        if (GitFault.IsOwnership(error))
            return "dubious_ownership";

        return HasMarkerAbove(new DirectoryInfo(directory)) ? "unreadable_repository" : "not_in_git";
    }

    private static bool HasMarkerAbove(DirectoryInfo? folder)
    {
        while (folder is not null && !HasMarker(folder.FullName))
            folder = folder.Parent;

        return folder is not null;
    }

    private static bool HasMarker(string folder)
    {
        var marker = System.IO.Path.Combine(folder, ".git");
        return Directory.Exists(marker) || File.Exists(marker);
    }

    // git resolves symbolic links; where possible the root keeps the user's spelling, so that paths below it compare.
    private static string Spelling(string directory, string[] answer)
    {
        var here = System.IO.Path.TrimEndingDirectorySeparator(
            System.IO.Path.GetFullPath(System.IO.Path.Combine(directory, answer.ElementAtOrDefault(1) ?? "")));
        return HasMarker(here) ? here : System.IO.Path.GetFullPath(answer[0]);
    }
}
