using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>Everything one type says.</summary>
internal sealed record TypeExtract(
    TypeFact Type,
    IReadOnlyList<ImplementsFact> Implements,
    IReadOnlyList<HandlesFact> Handles,
    IReadOnlyList<ReferenceFact> References);
