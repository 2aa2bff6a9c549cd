using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>The figures that the behaviour rubric looks at.</summary>
internal sealed class UnitProfile
{
    private static readonly string[] WorkCounts =
    [
        ShapeNames.Loops, ShapeNames.Branches, ShapeNames.Arithmetic, ShapeNames.Comparisons, ShapeNames.StringOperations, ShapeNames.Ordering,
        ShapeNames.Hashing,
        ShapeNames.Recursion,
    ];

    /// <summary>Measures a unit.</summary>
    public UnitProfile(Unit unit, BehaviourGraph graph)
    {
        Unit = unit;
        Own = graph.Code(unit);
        Code = [.. Own.Where(node => node.HasBody && node.Member.Kind != "constructor")];
        Inherited = [.. graph.Inherited(unit).Where(node => node.HasBody)];
        Statements = Code.Sum(Weight);
        Work = Own.Where(node => node.HasBody).Sum(WorkOf);
        Collaborators = new Collaborators(unit, Own, graph);
    }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>All members it declares.</summary>
    public IReadOnlyList<MemberNode> Own { get; }

    /// <summary>Members with a body, constructors left out.</summary>
    public IReadOnlyList<MemberNode> Code { get; }

    /// <summary>Members with a body that come from bases of the solution.</summary>
    public IReadOnlyList<MemberNode> Inherited { get; }

    /// <summary>Statements, at least one a member.</summary>
    public int Statements { get; }

    /// <summary>Operations that transform: control flow, arithmetic, text, order.</summary>
    public int Work { get; }

    /// <summary>Whom it works with.</summary>
    public Collaborators Collaborators { get; }

    /// <summary>Statements of a member, at least one.</summary>
    public static int Weight(MemberNode node) => Math.Max(1, CodeShape.Of(node.Member, ShapeNames.Statements));

    /// <summary>Transforming operations of a member.</summary>
    public static int WorkOf(MemberNode node) => WorkCounts.Sum(name => CodeShape.Of(node.Member, name));

    /// <summary>Effects of the unit itself that leave the process, in source order.</summary>
    public IEnumerable<EffectFact> ExternalEffects() =>
        Own.SelectMany(node => node.Member.Effects).Where(effect => Effects.IsExternal(effect.Category));

    /// <summary>The nearest external effect of some members within a cost; null when there is none.</summary>
    public static Reach? Nearest(IEnumerable<MemberNode> nodes, int cost)
    {
        Reach? nearest = null;
        foreach (var node in nodes)
        {
            foreach (var reach in node.Reaches.Values)
            {
                if (reach.Cost <= cost && Effects.IsExternal(reach.Effect.Category) && (nearest is null || reach.CompareTo(nearest) < 0))
                    nearest = reach;
            }
        }

        return nearest;
    }
}
