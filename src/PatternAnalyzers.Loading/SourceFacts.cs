using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Loading;

/// <summary>What extraction from plain sources gives.</summary>
public sealed record SourceFacts
{
    /// <summary>Facts of each project, in ordinal order of project path.</summary>
    public required IReadOnlyList<ProjectFacts> Projects { get; init; }

    /// <summary>Number of distinct source files read.</summary>
    public required int Files { get; init; }

    /// <summary>Files and projects that could not be taken as they are; sorted.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Projects that failed for a reason of ours, with the exception; empty when all is well.</summary>
    public IReadOnlyList<ProjectFailure> Failures { get; init; } = [];
}
