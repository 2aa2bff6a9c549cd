namespace PatternAnalyzers.Core.Facts;

/// <summary>Everything one compilation says: integers and strings, no judgement. The unit that merging works on.</summary>
/// <remarks>All lists are in ordinal order of their symbols, so that equal code gives equal facts.</remarks>
public sealed record ProjectFacts
{
    /// <summary>Where the facts come from.</summary>
    public required FactsHeader Header { get; init; }

    /// <summary>Every type declared in the sources, and every method or lambda bound to a route or command; candidates and plain types alike, because merging needs the behaviour of all of them.</summary>
    public IReadOnlyList<TypeFact> Types { get; init; } = [];

    /// <summary>References from types of this project to in-solution types.</summary>
    public IReadOnlyList<ReferenceFact> References { get; init; } = [];

    /// <summary>Base types and interfaces of the declared types, whole chain.</summary>
    public IReadOnlyList<ImplementsFact> Implements { get; init; } = [];

    /// <summary>Messages, requests or events that the declared types handle.</summary>
    public IReadOnlyList<HandlesFact> Handles { get; init; } = [];
}
