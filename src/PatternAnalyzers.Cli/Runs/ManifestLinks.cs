using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>The relationships of a pattern with the names of both ends, as a store gives them.</summary>
internal static class ManifestLinks
{
    public static IReadOnlyList<PatternLink> Of(Manifest manifest, string patternId)
    {
        var names = manifest.Patterns
            .DistinctBy(static one => one.PatternId)
            .ToDictionary(static one => one.PatternId, static one => one.PatternName, StringComparer.Ordinal);
        return
        [
            .. manifest.Relationships.Where(one => one.Source == patternId || one.Target == patternId).Select(one => new PatternLink
            {
                SourceId = one.Source,
                Source = names.GetValueOrDefault(one.Source, one.Source),
                TargetId = names.ContainsKey(one.Target) ? one.Target : null,
                Target = names.GetValueOrDefault(one.Target, one.Target),
                Kind = one.Kind,
                Weight = one.Weight,
            }),
        ];
    }
}
