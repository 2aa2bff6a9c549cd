using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Moves patterns that the user did not ask for to the rejected ones, where they can still be seen.</summary>
internal static class PatternFilter
{
    /// <summary>The manifest without patterns of other types or scored below the minimum; null asks for every type.</summary>
    public static Manifest Apply(Manifest manifest, IReadOnlySet<PatternType>? types, double minimum)
    {
        var dropped = manifest.Patterns
            .Select(pattern => (Pattern: pattern, Reason: Reason(pattern, types, minimum)))
            .Where(static pair => pair.Reason is not null)
            .ToDictionary(
                static pair => pair.Pattern.PatternId,
                static pair => new Rejected { Symbol = pair.Pattern.Symbol, Reason = pair.Reason! },
                StringComparer.Ordinal);
        return dropped.Count == 0 ? manifest : Without(manifest, dropped);
    }

    private static string? Reason(Pattern pattern, IReadOnlySet<PatternType>? types, double minimum)
    {
        if (types is not null && !types.Contains(pattern.PatternType))
        {
            return "filtered_type";
        }

        return pattern.Quality.Overall < minimum ? "below_minimum" : null;
    }

    private static Manifest Without(Manifest manifest, Dictionary<string, Rejected> dropped)
    {
        var patterns = manifest.Patterns.Where(pattern => !dropped.ContainsKey(pattern.PatternId)).ToList();
        var relationships = manifest.Relationships
            .Where(relationship => !dropped.ContainsKey(relationship.Source) && !dropped.ContainsKey(relationship.Target))
            .ToList();
        var rejected = manifest.Rejected
            .Concat(dropped.Values)
            .OrderBy(static one => one.Symbol, StringComparer.Ordinal)
            .ThenBy(static one => one.Reason, StringComparer.Ordinal)
            .ToList();
        return manifest with
        {
            Patterns = patterns,
            Relationships = relationships,
            Rejected = rejected,
            Statistics = StatisticsOf.Compute(patterns, rejected.Count, relationships.Count),
        };
    }
}
