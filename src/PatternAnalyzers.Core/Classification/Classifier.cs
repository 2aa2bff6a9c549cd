using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Decides what one unit is from its evidence.</summary>
public static class Classifier
{
    /// <summary>The verdict on one unit. Looks at nothing but its arguments, so an editor may ask it about a single type.</summary>
    /// <param name="type">The unit with its evidence.</param>
    /// <param name="implements">Bases and interfaces of the unit; facts about other symbols are ignored.</param>
    public static Verdict Classify(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        if (Rejections.NeverCandidate(type))
            return new Verdict();
        IReadOnlyList<ImplementsFact> own = [.. implements.Where(fact => fact.Symbol == type.Symbol)];
        var evidence = Tally.Sort(type.Evidence.Concat(DerivedEvidence.Of(type, own)), type);
        IReadOnlyList<PatternType> families = evidence.Count == 0 ? [] : [.. Families.Precedence.Where(family => Qualifies(family, evidence, type))];
        var node = NodeDeclaration.Of(type, evidence);
        var said = Declaration.Of(evidence);
        if (said.Family is null && node is null && families.Count == 0)
            return NoFamily(type, evidence, own);
        return Decide(type, evidence, families, node, said);
    }

    private static bool Qualifies(PatternType family, IReadOnlyList<EvidenceFact> evidence, TypeFact type)
    {
        if (family == PatternType.Service && (UserInterface.Is(type.Name) || Capability.OnlyConstructs(type)))
            return false;
        var support = Tally.For(family, evidence);
        // The products sit a rounding error around the threshold.
        return support.Count > 0 && Math.Round(Tally.Combine(support, type), 4) >= SignalTable.Threshold;
    }

    private static Verdict Decide(
        TypeFact type,
        IReadOnlyList<EvidenceFact> evidence,
        IReadOnlyList<PatternType> families,
        NodeDeclaration? node,
        Declaration said)
    {
        var family = said.Family ?? node?.Kind ?? families[0];
        var support = Tally.For(family, evidence);
        var subtype = Families.IsNode(family) ? null : said.Subtype ?? Tally.Subtype(family, support, type);
        var conflicts = family == node?.Kind ? node.Conflicts : said.Against(node, evidence);
        return new Verdict
        {
            Type = family,
            Subtype = subtype,
            Also = Also(new Support(family, subtype), families, evidence, type),
            DeclaredKind = Families.KindOf(family) ?? said.Kind ?? Families.KindOf(node?.Kind),
            Onex = node is not null || (family == PatternType.Handler && OnexNames.IsHandler(type.Name)) || OnexNames.IsNode(type.Name),
            Confidence = Math.Round(
                family == node?.Kind ? node.Confidence : Tally.Combine(support, type) * (conflicts.Count == 0 ? 1 : SignalTable.ConflictFactor),
                4),
            Evidence = evidence,
            Conflicts = conflicts,
            Rejection = Rejections.Of(type, evidence, Tally.Strongest(support, type), node is not null),
        };
    }

    private static IReadOnlyList<string> Also(Support chosen, IReadOnlyList<PatternType> families, IReadOnlyList<EvidenceFact> evidence, TypeFact type) =>
    [
        .. families.SelectMany(family => Supports(family, Tally.For(family, evidence), type))
            .Where(support => support != chosen)
            .Select(support => support.ToString())
            .Distinct(StringComparer.Ordinal)
            .OrderBy(text => text, StringComparer.Ordinal),
    ];

    private static IEnumerable<Support> Supports(PatternType family, IReadOnlyList<EvidenceFact> support, TypeFact type)
    {
        yield return new Support(family, Tally.Subtype(family, support, type));
        foreach (var group in support.GroupBy(fact => Support.Of(fact)!.Value))
        {
            if (group.Key.Subtype is not (null or "general") && Math.Round(Tally.Combine(group, type), 4) >= SignalTable.Threshold)
                yield return group.Key;
        }
    }

    private static Verdict NoFamily(TypeFact type, IReadOnlyList<EvidenceFact> evidence, IReadOnlyList<ImplementsFact> implements)
    {
        // An extractor that rejects has seen a candidate.
        var reason = Rejections.Declared(evidence).FirstOrDefault()
            ?? (Declaration.In(evidence).Count > 0 ? Rejections.UnknownType : Rejections.OfLookalike(type, implements));
        return reason is null ? new Verdict { Evidence = evidence } : new Verdict { Evidence = evidence, Rejection = type.Excluded ?? reason };
    }
}
