namespace PatternAnalyzers.Core.Facts;

/// <summary>One call, creation or property access that leaves the solution and has an effect or depends on the world.</summary>
public sealed record EffectFact
{
    /// <summary>One of <see cref="EffectCategories"/>.</summary>
    public required string Category { get; init; }

    /// <summary>What is called, minimal: <c>HttpClient.GetAsync</c>, <c>DateTime.UtcNow</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>Line, from 1, in the member's file.</summary>
    public int Line { get; init; }

    /// <summary>True when the receiver's type did not resolve and only its simple name was matched.</summary>
    public bool ByName { get; init; }
}
