using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming;

/// <summary>What a description may be written from.</summary>
public sealed record DescriptionInput
{
    /// <summary>The unit.</summary>
    public required TypeFact Type { get; init; }

    /// <summary>Its pattern name.</summary>
    public required string Name { get; init; }

    /// <summary>Its family.</summary>
    public required PatternType PatternType { get; init; }

    /// <summary>Its subtype; null when it has none.</summary>
    public string? Subtype { get; init; }

    /// <summary>Its node kind; null when unknown.</summary>
    public NodeKind? NodeKind { get; init; }

    /// <summary>Messages it handles.</summary>
    public IReadOnlyList<HandlesFact> Handles { get; init; } = [];

    /// <summary>Effects of its own.</summary>
    public IReadOnlyList<EffectFact> Effects { get; init; } = [];

    /// <summary>Effects that it has through collaborators, the nearest of each category.</summary>
    public IReadOnlyList<ReachedEffect> Reached { get; init; } = [];

    /// <summary>Its bases and interfaces.</summary>
    public IReadOnlyList<ImplementsFact> Implements { get; init; } = [];

    /// <summary>Methods of other types of the solution that it calls.</summary>
    public IReadOnlyList<CalledMember> Called { get; init; } = [];

    /// <summary>Simple names of the messages that it sends or publishes, sorted.</summary>
    public IReadOnlyList<string> Sent { get; init; } = [];

    /// <summary>The comment on the interface or base that it declares, as far as that is one of the solution.</summary>
    public DocumentationFact Promised { get; init; } = new();

    /// <summary>Simple names of the types of the solution that it makes.</summary>
    public IReadOnlyList<string> Created { get; init; } = [];
}
