using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules;

/// <summary>Tells when an attribute stands alone against everything else that declares a kind.</summary>
internal static class KindAgreement
{
    // A name alone is a promise, not a declaration: against it the attribute is right as often as wrong.
    private static readonly string[] Firm = [Signals.Contract, Signals.BaseType, Signals.UnresolvedBase, Signals.Interface, Signals.EntryMethod];

    /// <summary>The hint with the kind that all the others name; empty unless they are of one mind and at least one of them is more than a name.</summary>
    public static IReadOnlyDictionary<string, string> Hint(RuleContext context)
    {
        var hints = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Others(context.Verdict.Evidence) is { } kind)
            hints.Add(HintNames.Kind, KindWords.Of(kind));
        return hints;
    }

    private static NodeKind? Others(IReadOnlyList<EvidenceFact> evidence)
    {
        var attribute = Kinds(evidence.Where(fact => fact.Signal == Signals.Attribute));
        var others = evidence.Where(fact => fact.Signal == Signals.Name || Firm.Contains(fact.Signal, StringComparer.Ordinal)).ToList();
        var kinds = Kinds(others);
        if (attribute.Count != 1 || kinds.Count != 1 || attribute[0] is null || kinds[0] is null || attribute[0] == kinds[0])
            return null;
        return others.Any(fact => fact.Signal != Signals.Name && KindWords.OfWire(fact.Supports) is not null) ? kinds[0] : null;
    }

    // What supports another family than a node says nothing about the kind; UNKNOWN says that nobody knows.
    private static List<NodeKind?> Kinds(IEnumerable<EvidenceFact> facts) =>
        [.. facts
            .Where(fact => fact.Supports is "UNKNOWN" or "RUNTIME_HOST" || KindWords.OfWire(fact.Supports) is not null)
            .Select(fact => KindWords.OfWire(fact.Supports))
            .Distinct()];
}
