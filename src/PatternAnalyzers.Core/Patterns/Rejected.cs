namespace PatternAnalyzers.Core.Patterns;

/// <summary>A candidate that is not a pattern.</summary>
public sealed record Rejected
{
    /// <summary>Its symbol.</summary>
    public required string Symbol { get; init; }

    /// <summary><c>test</c>, <c>generated</c>, <c>sample</c>, <c>abstract_base</c>, <c>model</c>, <c>interface</c>, <c>too_generic_name</c>, <c>path_like_name</c>, <c>ignored</c>, <c>unknown_type</c> or <c>below_minimum</c>.</summary>
    public required string Reason { get; init; }
}
