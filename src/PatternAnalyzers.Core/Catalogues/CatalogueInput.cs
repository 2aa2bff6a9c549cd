using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Repositories;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Everything <see cref="Catalogue"/> may look at.</summary>
public sealed record CatalogueInput
{
    /// <summary>Facts of each compilation; their order does not matter.</summary>
    public required IReadOnlyList<ProjectFacts> Projects { get; init; }

    /// <summary>What version control says.</summary>
    public required RepositoryState Repository { get; init; }

    /// <summary>Version of the running tool.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>True for a fragment: usage and recency are unknown with reason <c>needs_merge</c>, and the facts travel along.</summary>
    public bool Provisional { get; init; }

    /// <summary>The verdict on a type exactly as it stands in the facts, where somebody has it already; null to judge it here.</summary>
    public Func<TypeFact, Verdict?> Judged { get; init; } = static _ => null;

    /// <summary><c>hybrid</c> or <c>static</c> (usage and recency left out, the rest renormalised).</summary>
    public string Algorithm { get; init; } = "hybrid";
}
