using PatternAnalyzers.Core.Behaviour;
using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Nodes whose contract says that they are nodes but not of which kind, as <c>node_type: query</c>: their behaviour tells.</summary>
internal static class UnstatedKind
{
    /// <summary>True for a class whose contract can be read and names no kind, and that declares none otherwise.</summary>
    public static bool Is(TypeFact type, Verdict verdict) =>
        verdict.DeclaredKind is null && !verdict.Evidence.Any(fact => fact.Signal == Signals.Contract)
        && type.Contract is { Problem: null, NodeType.Length: > 0 } contract && KindWords.OfNodeType(contract.NodeType) is null;

    /// <summary>The node of the kind that the behaviour shows; the verdict as it was when the code does not tell.</summary>
    public static Verdict Told(Verdict verdict, BehaviourVerdict behaviour)
    {
        if (behaviour.Kind is not { } kind)
            return verdict;
        return verdict with
        {
            Type = Families.NodeOf(kind),
            Subtype = null,
            Also = [.. Also(verdict)],
            Onex = true,
            Confidence = behaviour.Confidence,
        };
    }

    private static IEnumerable<string> Also(Verdict verdict) => verdict.Type is { } type && !Families.IsNode(type)
        ? verdict.Also.Append(new Support(type, verdict.Subtype).ToString()).Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal)
        : verdict.Also;
}
