using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Adds evidence up.</summary>
internal static class Tally
{
    /// <summary>Noisy-or over the distinct signals, each with its strongest piece: two pieces of one signal are no independent support.</summary>
    public static double Combine(IEnumerable<EvidenceFact> evidence, TypeFact type)
    {
        List<EvidenceFact> facts = [.. evidence];
        facts.Sort(static (left, right) => string.CompareOrdinal(left.Signal, right.Signal));
        var doubt = 1.0;
        for (var at = 0; at < facts.Count;)
        {
            var signal = facts[at].Signal;
            var strongest = 0.0;
            for (; at < facts.Count && facts[at].Signal == signal; at++)
                strongest = Math.Max(strongest, SignalTable.Of(facts[at], type));
            doubt *= 1 - strongest;
        }

        return Math.Min(SignalTable.Cap, 1 - doubt);
    }

    /// <summary>Strength of the strongest piece.</summary>
    public static double Strongest(IEnumerable<EvidenceFact> evidence, TypeFact type) => evidence.Max(fact => SignalTable.Of(fact, type));

    /// <summary>Evidence for one family.</summary>
    public static IReadOnlyList<EvidenceFact> For(PatternType family, IReadOnlyList<EvidenceFact> evidence)
    {
        List<EvidenceFact>? found = null;
        foreach (var fact in evidence)
        {
            if (Support.FamilyOf(fact) == family)
                (found ??= []).Add(fact);
        }

        return found ?? (IReadOnlyList<EvidenceFact>)[];
    }

    /// <summary>The best supported subtype of a family: combined strength, then the strongest piece, then a named one before <c>general</c>, then the order of the alphabet.</summary>
    public static string? Subtype(PatternType family, IReadOnlyList<EvidenceFact> evidence, TypeFact type) =>
        (TrySole(evidence, out var sole) ? sole : Best(evidence, type)) ?? Families.DefaultSubtype(family);

    // Most evidence is of one mind.
    private static bool TrySole(IReadOnlyList<EvidenceFact> evidence, out string? sole)
    {
        sole = null;
        for (var at = 0; at < evidence.Count; at++)
        {
            if (Support.Of(evidence[at])?.Subtype is not { } subtype || subtype == sole)
                continue;
            if (sole is not null)
                return false;
            sole = subtype;
        }

        return true;
    }

    private static string? Best(IReadOnlyList<EvidenceFact> evidence, TypeFact type) =>
        evidence.Where(fact => Support.Of(fact) is { Subtype: not null })
            .GroupBy(fact => Support.Of(fact)!.Value.Subtype!, StringComparer.Ordinal)
            .OrderBy(group => group.Key == "general")
            .ThenByDescending(group => Combine(group, type))
            .ThenByDescending(group => Strongest(group, type))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .FirstOrDefault();

    /// <summary>Strongest first, then in a fixed order.</summary>
    public static IReadOnlyList<EvidenceFact> Sort(IEnumerable<EvidenceFact> evidence, TypeFact type)
    {
        // Most types have none.
        List<EvidenceFact> sorted = [.. evidence];
        if (sorted.Count < 2)
            return sorted;
        sorted = [.. sorted.Distinct()];
        sorted.Sort((left, right) => Compare(left, right, type));
        return sorted;
    }

    private static int Compare(EvidenceFact left, EvidenceFact right, TypeFact type)
    {
        var order = SignalTable.Of(right, type).CompareTo(SignalTable.Of(left, type));
        if (order == 0)
            order = string.CompareOrdinal(left.Signal, right.Signal);
        if (order == 0)
            order = string.CompareOrdinal(left.Supports, right.Supports);
        if (order == 0)
            order = string.CompareOrdinal(left.Detail, right.Detail);
        if (order == 0)
            order = string.CompareOrdinal(left.FilePath, right.FilePath);
        return order == 0 ? left.Line.CompareTo(right.Line) : order;
    }
}
