using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Publishing;

/// <summary>The messages about publications that cannot be taken back.</summary>
internal static class RollbackFaults
{
    public static PatternsException Unknown(string place, string text) =>
        Fault(
            $"{place}: '{text}' is neither a repository nor a publication that stands here.",
            "patterns status lists repositories and their newest publications.");

    public static PatternsException NotLatest(string place, string publication, string repository, string newest) =>
        Fault($"{place}: {publication} is not the latest publication of {repository}; that is {newest}.", "Roll back the later ones first.");

    public static PatternsException Forgotten(string place, string publication) =>
        Fault($"{place}: what {publication} replaced is no longer kept.", "Restore a backup, or publish the manifest of the earlier commit again.");

    private static PatternsException Fault(string message, string remedy) => new("PA4216", ExitCode.Input, message, remedy);
}
