using System.Text.Json;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>The figures of a manifest, computed: those written in it are not trusted.</summary>
internal static class FiguresOf
{
    public static PublicationFigures Manifest(Manifest manifest)
    {
        var running = new RunningStatistics();
        var means = new RunningMeans();
        var violations = 0;
        foreach (var pattern in manifest.Patterns)
        {
            running.Add(pattern);
            means.Add(pattern.Quality);
            violations += pattern.Violations.Count;
        }

        var statistics = running.Result(manifest.Rejected.Count, manifest.Relationships.Count);
        return new()
        {
            Patterns = statistics.Patterns,
            Mean = statistics.Mean,
            StandardDeviation = statistics.StandardDeviation,
            Violations = violations,
            Dimensions = means.Result()
        };
    }

    public static string Json(IReadOnlyDictionary<string, double> dimensions) => JsonSerializer.Serialize(dimensions);

    public static IReadOnlyDictionary<string, double> Dimensions(string json) => JsonSerializer.Deserialize<SortedDictionary<string, double>>(json)!;
}
