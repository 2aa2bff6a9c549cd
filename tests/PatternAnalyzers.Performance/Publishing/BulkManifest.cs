using System.Globalization;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Performance.Publishing;

/// <summary>A manifest of any number of patterns: the sample's, over and over, each time with ids, names and symbols of their own.</summary>
internal static class BulkManifest
{
    public const string Repository = "example.org/bench/bulk";

    public static Manifest Of(int patterns)
    {
        var file = Checkout.At("tests", "PatternAnalyzers.Golden.Tests", "orderflow.patterns.json");
        var sample = ManifestJson.Parse(File.ReadAllBytes(file), file);
        var copies = (patterns + sample.Patterns.Count - 1) / sample.Patterns.Count;
        var rows = Enumerable.Range(0, copies).SelectMany(copy => sample.Patterns.Select(pattern => Copy(pattern, copy))).Take(patterns).ToList();
        var ids = rows.Select(pattern => pattern.PatternId).ToHashSet(StringComparer.Ordinal);
        return sample with
        {
            Repository = Repository,
            Patterns = rows,
            Relationships = [.. Enumerable.Range(0, copies)
                .SelectMany(copy => sample.Relationships.Select(one => Copy(one, copy)))
                .Where(one => ids.Contains(one.Source) && (ids.Contains(one.Target) || !Guid.TryParse(one.Target, out _)))],
        };
    }

    /// <summary>A manifest without patterns, of another repository: publishing it makes the tables.</summary>
    public static Manifest Empty() => Of(0) with { Repository = "example.org/bench/empty" };

    private static Pattern Copy(Pattern pattern, int copy)
    {
        var suffix = copy.ToString(CultureInfo.InvariantCulture);
        return pattern with
        {
            PatternId = Id(pattern.PatternId, copy),
            PatternName = $"{pattern.PatternName} {suffix}",
            Symbol = $"{pattern.Symbol}{suffix}",
            FilePath = $"part{suffix}/{pattern.FilePath}",
            ContentHash = Id(pattern.ContentHash, copy),
            Code = pattern.Code?.Replace("class ", $"class Part{suffix}", StringComparison.Ordinal),
        };
    }

    private static Relationship Copy(Relationship relationship, int copy) =>
        relationship with
        {
            Source = Id(relationship.Source, copy),
            Target = Guid.TryParse(relationship.Target, out _) ? Id(relationship.Target, copy) : relationship.Target
        };

    private static string Id(string id, int copy) => UuidV5.Of(Guid.Empty, $"{id} {copy.ToString(CultureInfo.InvariantCulture)}").ToString();
}
