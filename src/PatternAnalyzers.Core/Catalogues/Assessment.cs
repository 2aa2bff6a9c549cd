using PatternAnalyzers.Core.Behaviour;
using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Classifies a unit in the light of the whole solution.</summary>
internal sealed class Assessment(SolutionEvidence evidence, BehaviourGraph graph, Func<TypeFact, Verdict?> judged)
{
    private const double StrongBehaviour = .7;
    private const int RealWork = 6;

    /// <summary>The candidate; null when the unit is none.</summary>
    public Candidate? Assess(Unit unit)
    {
        var type = evidence.Enrich(unit);
        var verdict = judged(type) ?? Classifier.Classify(type, unit.Implements);
        if (verdict.Rejection is not null)
            return new Candidate { Unit = unit, Type = type, Verdict = verdict };
        var unstated = UnstatedKind.Is(type, verdict);
        if (!verdict.IsPattern && !unstated)
            return null;
        var behaviour = Rubric.NodeKindOf(unit, graph);
        if (unstated)
            verdict = UnstatedKind.Told(verdict, behaviour);
        if (!verdict.IsPattern)
            return null;
        behaviour = KindInFamily.Of(verdict, type, unit, graph, behaviour);
        return new Candidate { Unit = unit, Type = type, Verdict = WithBehaviour(verdict, type, behaviour), Behaviour = behaviour };
    }

    private static Verdict WithBehaviour(Verdict verdict, TypeFact type, BehaviourVerdict behaviour)
    {
        if (behaviour.Evidence is not { } seen)
            return verdict;
        var told = verdict with { Evidence = Tally.Sort(verdict.Evidence.Append(seen), type) };
        if (verdict.DeclaredKind is not { } declared || !Contradicts(declared, behaviour, type))
            return told;
        return told with
        {
            Confidence = Math.Round(verdict.Confidence * SignalTable.ConflictFactor, 4),
            Conflicts = [.. verdict.Conflicts, $"declared {WireNames.Of(declared)}, behaves like {WireNames.Of(behaviour.Kind!.Value)}: {seen.Detail}"],
        };
    }

    // What is seen can contradict; what is not seen only where nothing is left to hide it.
    private static bool Contradicts(NodeKind declared, BehaviourVerdict behaviour, TypeFact type) => behaviour.Kind switch
    {
        NodeKind.Effect => declared != NodeKind.Effect && behaviour.Confidence >= StrongBehaviour,
        NodeKind.Compute => declared == NodeKind.Effect && type.Dependencies.Count == 0 && IsRealWork(type),
        _ => false,
    };

    private static bool IsRealWork(TypeFact type)
    {
        var shape = new CodeShape(type);
        return shape.Sum(ShapeNames.Loops, ShapeNames.Branches, ShapeNames.Arithmetic, ShapeNames.Comparisons, ShapeNames.StringOperations) >= RealWork;
    }
}
