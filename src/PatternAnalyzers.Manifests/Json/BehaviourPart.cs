using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>The <c>behaviour</c> member of a fragment.</summary>
internal sealed record BehaviourPart
{
    public required FactsHeader Header { get; init; }

    public IReadOnlyList<TypeFact> Types { get; init; } = [];
}
