using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Which node kind is declared, and what contradicts it.</summary>
internal sealed record NodeDeclaration(PatternType Kind, double Confidence, IReadOnlyList<string> Conflicts)
{
    /// <summary>The declaration of a unit; null when nothing declares a node. Behaviour and shape support a declaration, they make none.</summary>
    public static NodeDeclaration? Of(TypeFact type, IReadOnlyList<EvidenceFact> evidence)
    {
        if (!HasAny(evidence))
            return null;
        var kinds = evidence.Where(IsNodeEvidence)
            .GroupBy(fact => Support.FamilyOf(fact)!.Value)
            .Where(group => group.Any(Declares))
            .Select(group => (Kind: group.Key, Strongest: Tally.Strongest(group.Where(Declares), type), Combined: Tally.Combine(group, type), Facts: group.ToList()))
            .Where(kind => kind.Combined >= SignalTable.Threshold)
            .OrderByDescending(kind => kind.Strongest)
            .ThenByDescending(kind => kind.Combined)
            .ThenBy(kind => kind.Kind)
            .ToList();
        if (kinds.Count == 0)
            return null;
        var winner = kinds[0];
        var conflicts = Contradictions(winner.Kind, Best(winner.Facts, type), evidence, type);
        var confidence = conflicts.Count == 0 ? winner.Combined : winner.Combined * SignalTable.ConflictFactor;
        return new NodeDeclaration(winner.Kind, confidence, conflicts);
    }

    // Most types declare none.
    private static bool HasAny(IReadOnlyList<EvidenceFact> evidence)
    {
        for (var at = 0; at < evidence.Count; at++)
        {
            if (Declares(evidence[at]) && IsNodeEvidence(evidence[at]))
                return true;
        }

        return false;
    }

    private static List<string> Contradictions(PatternType kind, EvidenceFact best, IReadOnlyList<EvidenceFact> evidence, TypeFact type)
    {
        var others = evidence
            .Where(fact => Declares(fact) && (IsNodeEvidence(fact) ? Support.FamilyOf(fact) != kind : IsUnknownKind(fact)))
            .GroupBy(fact => (fact.Signal, fact.Supports))
            .OrderByDescending(group => SignalTable.Of(group.Key.Signal))
            .ThenBy(group => group.Key.Supports, StringComparer.Ordinal);
        return [.. others.Select(group => $"{Words(group.Key.Signal)} says {group.Key.Supports}, {Words(best.Signal)} says {best.Supports}")];
    }

    private static EvidenceFact Best(IEnumerable<EvidenceFact> facts, TypeFact type) => Tally.Sort(facts.Where(Declares), type)[0];

    private static bool IsNodeEvidence(EvidenceFact fact) => Support.FamilyOf(fact) is { } family && Families.IsNode(family);

    // A contract that says UNKNOWN contradicts whatever else is claimed; it never stands for a kind itself.
    private static bool IsUnknownKind(EvidenceFact fact) => fact.Supports is "UNKNOWN" or "RUNTIME_HOST";

    private static bool Declares(EvidenceFact fact) =>
        fact.Signal is not (Signals.Behaviour or Signals.Shape or Signals.Hint or Signals.Registration or Signals.Pair);

    private static string Words(string signal) => signal.Replace('_', ' ');
}
