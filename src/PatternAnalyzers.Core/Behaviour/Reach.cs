using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>An effect that a member has or reaches.</summary>
/// <param name="Effect">The effect.</param>
/// <param name="Origin">The member that has it.</param>
/// <param name="Cost">Hops, uncertain ones counted double; each takes a tenth off the confidence.</param>
internal sealed record Reach(EffectFact Effect, MemberNode Origin, int Cost) : IComparable<Reach>
{
    /// <summary>Hops beyond which an effect is nobody's main job.</summary>
    public const int MaximumCost = 8;

    private bool Writes { get; } = Effects.Writes(Effect);

    /// <summary>1 for an own effect, .1 less a hop.</summary>
    public double Confidence => 1 - (Cost / 10.0);

    /// <summary>A total order, nearest first, so that the fixpoint is the same whatever the order of the input.</summary>
    public int CompareTo(Reach? other)
    {
        if (other is null)
            return -1;
        if (Cost != other.Cost)
            return Cost.CompareTo(other.Cost);
        // A write tells more than the reads before it.
        if (Writes != other.Writes)
            return Writes ? -1 : 1;
        var origin = Origin.Index.CompareTo(other.Origin.Index);
        if (origin != 0)
            return origin;
        var line = Effect.Line.CompareTo(other.Effect.Line);
        return line != 0 ? line : string.CompareOrdinal(Effect.Symbol, other.Effect.Symbol);
    }
}
