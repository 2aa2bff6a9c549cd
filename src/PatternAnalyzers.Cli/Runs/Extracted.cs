using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.Loading;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>What an extraction gave, in whatever way.</summary>
internal sealed record Extracted
{
    public required Manifest Manifest { get; init; }

    public required RepositoryState Repository { get; init; }

    /// <summary>How much was read, e.g. <c>3 files in 2 projects read</c>.</summary>
    public required string Read { get; init; }

    /// <summary>Where patterns were looked for, e.g. <c>3 files</c>.</summary>
    public required string Searched { get; init; }

    /// <summary>What could not be taken as it is: code and text.</summary>
    public IReadOnlyList<(string Code, string Text)> Warnings { get; init; } = [];

    public IReadOnlyList<ProjectFailure> Failures { get; init; } = [];
}
