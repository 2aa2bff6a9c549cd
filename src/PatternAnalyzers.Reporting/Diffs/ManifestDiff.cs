using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Reporting.Diffs;

/// <summary>What differs between two manifests; all lists in the order of the manifest that they were taken from.</summary>
public sealed record ManifestDiff
{
    /// <summary>Counts and spread before.</summary>
    public required Statistics Before { get; init; }

    /// <summary>Counts and spread now.</summary>
    public required Statistics After { get; init; }

    /// <summary>Why the two compare badly: other repository, scores of another definition or algorithm; empty when they compare well.</summary>
    public IReadOnlyList<string> Cautions { get; init; } = [];

    /// <summary>Patterns that were not there.</summary>
    public IReadOnlyList<PatternRef> Appeared { get; init; } = [];

    /// <summary>Patterns that are there no more.</summary>
    public IReadOnlyList<PatternRef> Vanished { get; init; } = [];

    /// <summary>Patterns whose declaration has other tokens.</summary>
    public IReadOnlyList<PatternRef> Changed { get; init; } = [];

    /// <summary>Patterns that stand elsewhere.</summary>
    public IReadOnlyList<Move> Moved { get; init; } = [];

    /// <summary>Patterns that are called or classified otherwise.</summary>
    public IReadOnlyList<Reclassification> Reclassified { get; init; } = [];

    /// <summary>Scores that moved.</summary>
    public IReadOnlyList<PatternScores> Scores { get; init; } = [];

    /// <summary>Violations that were not there.</summary>
    public IReadOnlyList<Finding> NewViolations { get; init; } = [];

    /// <summary>Violations that are there no more, while their pattern is.</summary>
    public IReadOnlyList<Finding> FixedViolations { get; init; } = [];

    /// <summary>True when nothing differs.</summary>
    public bool Empty =>
        Appeared.Count + Vanished.Count + Changed.Count + Moved.Count + Reclassified.Count + Scores.Count + NewViolations.Count + FixedViolations.Count == 0;
}
