namespace PatternAnalyzers.Core.Diagnosis;

/// <summary>What one check says.</summary>
public sealed record Finding
{
    /// <summary>Name of the check.</summary>
    public required string Check { get; init; }

    /// <summary>How bad it is.</summary>
    public required FindingLevel Level { get; init; }

    /// <summary>What was found, as a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What to do next; empty when nothing is wrong.</summary>
    public string Remedy { get; init; } = "";

    /// <summary>The first projects or files it concerns.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];
}
