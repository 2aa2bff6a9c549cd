using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>The one repository that parts of a manifest come from.</summary>
internal static class RepositoryIds
{
    // A build sees no remote and cannot ask git; the merge can.
    private const string Unnamed = "unknown";

    /// <summary>The id that all parts agree on; null when none of them knows one.</summary>
    public static string? Only(IEnumerable<string> all)
    {
        var ids = all.Where(static id => id.Length > 0 && id != Unnamed).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return ids.Count <= 1
            ? ids.FirstOrDefault()
            : throw new PatternsException(
                "PA3021",
                ExitCode.Input,
                $"The fragments come from {ids.Count} repositories: {string.Join(", ", ids)}.",
                "Keep the fragments of one repository in one folder, or build everything again with one PatternRepositoryId.");
    }
}
