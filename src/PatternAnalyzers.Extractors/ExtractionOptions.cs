using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors;

/// <summary>What the extractor is told about the compilation it runs in.</summary>
public sealed record ExtractionOptions
{
    /// <summary>Header of the facts; <see cref="FactsHeader.SolutionAssemblies"/> decides which references are in-solution.</summary>
    public required FactsHeader Header { get; init; }

    /// <summary>Absolute path of the repository root, which paths are made relative to; empty leaves paths as they are.</summary>
    public string RepositoryRoot { get; init; } = "";

    /// <summary>Whether declarations travel along as text.</summary>
    public bool Snippets { get; init; } = true;
}
