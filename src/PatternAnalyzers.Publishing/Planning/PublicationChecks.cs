using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>Refuses what would harm the store although the manifest itself is sound.</summary>
internal static class PublicationChecks
{
    private const string UnknownRepository = "unknown";

    // A fragment has the patterns of one project; publishing it would remove those of all others.
    public static void RefuseFragment(Manifest manifest)
    {
        if (manifest.Project is not null || manifest.Facts is not null)
            throw new PatternsException(
                "PA4009",
                ExitCode.Input,
                $"This is the fragment of {manifest.Project ?? "one project"}, not the manifest of a repository.",
                "Merge the fragments, then publish the result.");
    }

    // Sources without git have no id of their own; two of them must not replace each other.
    public static void RefuseStrangers(Manifest manifest, IReadOnlyDictionary<string, StoredPattern> stored)
    {
        var current = stored.Values.Where(pattern => pattern.Current).ToList();
        if (manifest.Repository != UnknownRepository || current.Count == 0 || manifest.Patterns.Any(pattern => stored.ContainsKey(pattern.PatternId)))
            return;

        throw new PatternsException(
            "PA4010",
            ExitCode.Input,
            $"The repository of this manifest is unknown, and the store holds {current.Count} patterns of another unknown one; publishing would remove them all.",
            "Give the repository an id (PatternRepositoryId, or an origin in git), or publish to a new file.");
    }
}
