using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Repositories;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Says why version control knows nothing of the sources; the manifest then carries the reason instead of a recency.</summary>
internal static class HistoryWarning
{
    public static void Report(RepositoryState repository, Terminal terminal)
    {
        if (Of(repository.UnknownReason) is not { } warning)
        {
            return;
        }

        terminal.Problem($"warning {warning.Code}: {warning.What} Recency is unknown.");
        terminal.Problem("  " + warning.Remedy);
    }

    private static (string Code, string What, string Remedy)? Of(string? reason) => reason switch
    {
        "not_in_git" => ("PA5004", "The sources lie in no git repository.", "Run in a clone."),
        "no_commit" => ("PA5005", "The git repository has no commit yet.", "Commit the sources, then run again."),
        "dubious_ownership" =>
            ("PA5006", "git refuses the repository because another user owns it (dubious ownership).", "Change the owner, or run 'git config --global --add safe.directory' with its path."),
        "git_missing" => ("PA5007", "There is no git on the PATH.", "Install git, then run again."),
        "unreadable_repository" => ("PA5008", "There is a .git, but git cannot read it as a repository.", "Run 'git status' there; it tells what ails it."),
        _ => null,
    };
}
