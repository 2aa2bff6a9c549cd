using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Reporting.Badges;

/// <summary>The figures of a repository at a glance.</summary>
public sealed record BadgeSummary
{
    /// <summary>Repository id.</summary>
    public required string Repository { get; init; }

    /// <summary>Commit that the figures describe; null when unknown.</summary>
    public string? Commit { get; init; }

    /// <summary>When they were published, ISO 8601 UTC; null for a manifest.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>Version of the score definitions.</summary>
    public int ScoreVersion { get; init; }

    /// <summary>Number of patterns.</summary>
    public int Patterns { get; init; }

    /// <summary>Mean of the overall scores; null when none is known.</summary>
    public double? Mean { get; init; }

    /// <summary>Standard deviation of the overall scores; null when none is known.</summary>
    public double? StandardDeviation { get; init; }

    /// <summary>Number of rule violations.</summary>
    public int Violations { get; init; }

    /// <summary>Means of the dimensions by wire name; unknown ones are absent.</summary>
    public IReadOnlyDictionary<string, double> Dimensions { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    /// <summary>The figures of a manifest, computed; those written in it are not trusted.</summary>
    public static BadgeSummary Of(Manifest manifest)
    {
        var statistics = StatisticsOf.Compute(manifest.Patterns, manifest.Rejected.Count, manifest.Relationships.Count);
        return new()
        {
            Repository = manifest.Repository,
            Commit = manifest.Commit,
            ScoreVersion = manifest.ScoreVersion,
            Patterns = statistics.Patterns,
            Mean = statistics.Mean,
            StandardDeviation = statistics.StandardDeviation,
            Violations = manifest.Patterns.Sum(static pattern => pattern.Violations.Count),
            Dimensions = DimensionMeans.Of(manifest.Patterns),
        };
    }
}
