using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Why a candidate is no pattern.</summary>
internal static class Rejections
{
    /// <summary>The author says so.</summary>
    public const string Ignored = "ignored";

    /// <summary>Declared with words that do not exist, and nothing else tells what it is.</summary>
    public const string UnknownType = "unknown_type";

    /// <summary>Enums and delegates have no behaviour of their own and are never even candidates.</summary>
    public static bool NeverCandidate(TypeFact type) => type.TypeKind is "enum" or "delegate";

    /// <summary>The reason, or null for a pattern; strongest reason first.</summary>
    /// <param name="type">The candidate.</param>
    /// <param name="evidence">All evidence.</param>
    /// <param name="strongest">Strength of the strongest piece for the family it would have.</param>
    /// <param name="node">Whether that family is a node kind.</param>
    public static string? Of(TypeFact type, IReadOnlyList<EvidenceFact> evidence, double strongest, bool node)
    {
        if (type.Excluded is not null)
            return type.Excluded;
        var reasons = Declared(evidence);
        if (reasons.Contains(Ignored, StringComparer.Ordinal))
            return Ignored;
        if (strongest >= SignalTable.OwnWord)
            return null;
        if (type.TypeKind == "interface")
            return "interface";
        if (type.Modifiers.Contains("abstract") && !type.Modifiers.Contains("static"))
            return "abstract_base";
        if (reasons.FirstOrDefault(reason => !YieldsToDeclaration(reason)) is { } firm)
            return firm;
        if (strongest >= SignalTable.Strong)
            return null;
        return reasons.FirstOrDefault()
            ?? (node && IsModel(type, strongest) ? "model" : IsGeneric(type) && !SpeaksForItself(evidence, type) ? "too_generic_name" : null);
    }

    /// <summary>Why a unit without a family is a candidate nevertheless, by what it is called or stands in for; null when it is none.</summary>
    public static string? OfLookalike(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        if (type.TypeKind == "interface")
            return type.Name.Length > 1 && type.Name[0] == 'I' && OnexNames.IsNode(type.Name.Substring(1)) ? type.Excluded ?? "interface" : null;
        return type.Excluded is not null && type.TypeKind == "class" && (OnexNames.HasKindWord(type.Name) || StandsIn(type, implements)) ? type.Excluded : null;
    }

    /// <summary>Reasons that evidence gives: the author's first, then sorted.</summary>
    public static IReadOnlyList<string> Declared(IReadOnlyList<EvidenceFact> evidence) =>
        !evidence.Any(static fact => fact.Supports.StartsWith(Support.RejectPrefix, StringComparison.Ordinal))
        ? []
        :
    [
        .. evidence.Where(fact => fact.Supports.StartsWith(Support.RejectPrefix, StringComparison.Ordinal))
            .Select(fact => fact.Supports.Substring(Support.RejectPrefix.Length))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(reason => reason != Ignored)
            .ThenBy(reason => reason, StringComparer.Ordinal),
    ];

    // A nested class called Handler that implements IRequestHandler is a handler, whatever it is called.
    private static bool YieldsToDeclaration(string reason) => reason is "model" or "too_generic_name";

    // FakeStockRepository stands in for an IStockRepository.
    private static bool StandsIn(TypeFact type, IReadOnlyList<ImplementsFact> implements) =>
        implements.Any(fact => fact.Relation == "interface"
            && fact.Depth == 1
            && fact.Map.Count > 0
            && fact.Name.Length > 2
            && type.Name.EndsWith(fact.Name.Substring(1), StringComparison.Ordinal));

    // A name that says nothing is no matter where the body says it all.
    private static bool SpeaksForItself(IReadOnlyList<EvidenceFact> evidence, TypeFact type) =>
        evidence.Any(fact => fact.Signal is Signals.Shape or Signals.Behaviour
            && Support.Of(fact) is not null
            && SignalTable.Of(fact, type) >= SignalTable.Threshold);

    private static bool IsGeneric(TypeFact type) => type.Unit == "type" && NameChecks.TooGeneric(type.Name);

    private static bool IsModel(TypeFact type, double strongest) =>
        strongest <= SignalTable.ConventionalName
        && (OnexNames.IsModel(type.Name) || type.TypeKind is "record" or "record_struct" || HasNoCode(type));

    private static bool HasNoCode(TypeFact type) =>
        type.Unit == "type" && type.Fields.Count > 0 && !type.Members.Any(member => member.Kind is "method" or "operator" or "indexer");
}
