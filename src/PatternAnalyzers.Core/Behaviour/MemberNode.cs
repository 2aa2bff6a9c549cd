using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>A member in the call graph.</summary>
internal sealed class MemberNode(int index, Unit unit, MemberFact member)
{
    /// <summary>Position in the graph, the same for the same solution.</summary>
    public int Index { get; } = index;

    /// <summary>The unit that declares it.</summary>
    public Unit Unit { get; } = unit;

    /// <summary>The member.</summary>
    public MemberFact Member { get; } = member;

    /// <summary>What it calls within the solution.</summary>
    public List<CallEdge> Callees { get; } = [];

    /// <summary>What calls it.</summary>
    public List<CallEdge> Callers { get; } = [];

    /// <summary>The nearest effect of each category.</summary>
    public Dictionary<string, Reach> Reaches { get; } = new(StringComparer.Ordinal);

    /// <summary>True when there is a body.</summary>
    public bool HasBody => Member.Lines > 0;
}
