using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>What is wrong with a store, check by check.</summary>
public sealed record StoreReport
{
    /// <summary>Where it is, without credentials.</summary>
    public required string Location { get; init; }

    /// <summary>Current patterns.</summary>
    public int Patterns { get; init; }

    /// <summary>One result a check.</summary>
    public required IReadOnlyList<GateResult> Results { get; init; }

    /// <summary>True when every check passed.</summary>
    public bool Passed => Results.All(result => result.Passed);
}
