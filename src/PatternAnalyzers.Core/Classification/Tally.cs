using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Adds evidence up.</summary>
internal static class Tally
{
    /// <summary>Noisy-or over the distinct signals, each with its strongest piece: two pieces of one signal are no independent support.</summary>
    public static double Combine(IEnumerable<EvidenceFact> evidence, TypeFact type)
    {
        var doubt = evidence
            .GroupBy(fact => fact.Signal, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Aggregate(1.0, (rest, group) => rest * (1 - group.Max(fact => SignalTable.Of(fact, type))));
        return Math.Min(SignalTable.Cap, 1 - doubt);
    }

    /// <summary>Strength of the strongest piece.</summary>
    public static double Strongest(IEnumerable<EvidenceFact> evidence, TypeFact type) => evidence.Max(fact => SignalTable.Of(fact, type));

    /// <summary>Evidence for one family.</summary>
    public static IReadOnlyList<EvidenceFact> For(PatternType family, IReadOnlyList<EvidenceFact> evidence) =>
        [.. evidence.Where(fact => Support.Of(fact)?.Type == family)];

    /// <summary>The best supported subtype of a family: combined strength, then the strongest piece, then a named one before <c>general</c>, then the order of the alphabet.</summary>
    public static string? Subtype(PatternType family, IReadOnlyList<EvidenceFact> evidence, TypeFact type) =>
        evidence.Where(fact => Support.Of(fact) is { Subtype: not null })
            .GroupBy(fact => Support.Of(fact)!.Value.Subtype!, StringComparer.Ordinal)
            .OrderBy(group => group.Key == "general")
            .ThenByDescending(group => Combine(group, type))
            .ThenByDescending(group => Strongest(group, type))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .FirstOrDefault() ?? Families.DefaultSubtype(family);

    /// <summary>Strongest first, then in a fixed order.</summary>
    public static IReadOnlyList<EvidenceFact> Sort(IEnumerable<EvidenceFact> evidence, TypeFact type) =>
    [
        .. evidence.Distinct()
            .OrderByDescending(fact => SignalTable.Of(fact, type))
            .ThenBy(fact => fact.Signal, StringComparer.Ordinal)
            .ThenBy(fact => fact.Supports, StringComparer.Ordinal)
            .ThenBy(fact => fact.Detail, StringComparer.Ordinal)
            .ThenBy(fact => fact.FilePath, StringComparer.Ordinal)
            .ThenBy(fact => fact.Line),
    ];
}
