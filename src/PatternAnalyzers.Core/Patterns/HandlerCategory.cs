namespace PatternAnalyzers.Core.Patterns;

/// <summary>How a handler itself behaves (ONEX EnumHandlerTypeCategory); on the wire in upper snake case.</summary>
public enum HandlerCategory
{
    /// <summary>Pure and deterministic.</summary>
    Compute,

    /// <summary>Does I/O.</summary>
    Effect,

    /// <summary>No I/O, but clock or randomness.</summary>
    NondeterministicCompute,
}
