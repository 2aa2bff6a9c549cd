namespace PatternAnalyzers.Core.Facts;

/// <summary>Something injected through a constructor.</summary>
public sealed record DependencyFact
{
    /// <summary>Parameter name.</summary>
    public required string Name { get; init; }

    /// <summary>Type as minimal C# text.</summary>
    public required string Type { get; init; }

    /// <summary>Symbol of the type definition; <c>?:Name</c> when it did not resolve.</summary>
    public required string Symbol { get; init; }

    /// <summary>Assembly of the type; empty when unresolved.</summary>
    public string Assembly { get; init; } = "";

    /// <summary>Effect category of the type when it is a known client (<see cref="EffectCategories"/>); null otherwise.</summary>
    public string? Category { get; init; }
}
