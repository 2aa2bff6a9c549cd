namespace PatternAnalyzers.Core.Patterns;

/// <summary>A directed relation between two patterns, or from a pattern to a message.</summary>
public sealed record Relationship
{
    /// <summary>Pattern id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Pattern id of the target; for <c>handles</c> and <c>publishes</c> the symbol of the message (<c>T:…</c>).</summary>
    public required string Target { get; init; }

    /// <summary><c>uses</c>, <c>extends</c>, <c>handles</c>, <c>publishes</c> or <c>orchestrates</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>0–1: 1 for inheritance, handling and publishing; min(1, members / 10), at least .1, for the rest.</summary>
    public double Weight { get; init; } = 1;
}
