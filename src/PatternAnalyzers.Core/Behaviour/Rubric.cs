using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Node kind by behaviour: own I/O, else I/O through an injected abstraction or coordination, else state, else transformation, else nothing.</summary>
internal static class Rubric
{
    // How far a kind is handed on: whoever only passes calls on is what the called one is.
    private const int ForwardingDepth = 2;

    /// <summary>The verdict on a unit.</summary>
    public static BehaviourVerdict NodeKindOf(Unit unit, BehaviourGraph graph) => NodeKindOf(unit, graph, ForwardingDepth);

    /// <summary>The kind of what runs when a unit is called: declared, else by behaviour.</summary>
    public static NodeKind? KindOf(Unit named, BehaviourGraph graph, int depth) =>
        graph.Runs(named) is { } unit ? NodeKinds.Declared(unit) ?? NodeKindOf(unit, graph, depth).Kind : null;

    private static BehaviourVerdict NodeKindOf(Unit unit, BehaviourGraph graph, int depth)
    {
        var profile = new UnitProfile(unit, graph);
        if (profile.Code.Count + profile.Inherited.Count == 0 || Plumbing.Is(unit) || IsStub(profile))
            return BehaviourVerdict.Unknown;
        return Inherited(profile, graph, depth)
            ?? CoordinationSigns.Team(profile)
            ?? EffectSigns.OwnEffect(profile)
            ?? EffectSigns.Input(profile)
            ?? CoordinationSigns.Many(profile)
            ?? EffectSigns.ClientEffect(profile, graph)
            ?? CoordinationSigns.Coordination(profile)
            ?? EffectSigns.Stores(profile)
            ?? EffectSigns.Port(profile)
            ?? Forwarded(profile, graph, depth)
            ?? CoordinationSigns.Sequence(profile)
            ?? CoordinationSigns.Steps(profile)
            ?? EffectSigns.ReachedEffect(profile)
            ?? EffectSigns.Inherited(profile)
            ?? EffectSigns.Outside(profile)
            ?? StateSigns.State(profile)
            ?? StateSigns.StaticState(profile)
            ?? StateSigns.Cache(profile)
            ?? StateSigns.Held(profile, graph, depth)
            ?? CoordinationSigns.Dispatch(profile)
            ?? CoordinationSigns.Delegates(profile)
            ?? EffectSigns.Client(profile)
            ?? EffectSigns.Foreign(profile, graph)
            ?? EffectSigns.Report(profile)
            ?? TransformationSigns.Transformation(profile, graph)
            ?? TransformationSigns.HandsToCompute(profile, graph, depth)
            ?? BehaviourVerdict.Unknown;
    }

    // Whoever adds nothing but a constructor is what its base is.
    private static BehaviourVerdict? Inherited(UnitProfile profile, BehaviourGraph graph, int depth)
    {
        if (depth == 0 || profile.Code.Count > 0)
            return null;
        var ancestor = profile.Inherited[0].Unit;
        return NodeKindOf(ancestor, graph, depth - 1).Kind is { } kind
            ? BehaviourVerdict.Of(profile, kind, .6, "does what " + ancestor.Type.Name + " does")
            : null;
    }

    private static BehaviourVerdict? Forwarded(UnitProfile profile, BehaviourGraph graph, int depth)
    {
        if (depth == 0 || profile.Collaborators.Units.Count == 0 || profile.Work > profile.Statements * 2)
            return null;
        var sequence = CoordinationSigns.IsSequence(profile);
        var all = profile.Collaborators.Units.Select(unit => (Unit: unit, Kind: KindOf(unit, graph, depth - 1))).ToList();
        // A store that is waited for keeps what it keeps somewhere else, though the one in view may do so in memory.
        if (all.All(entry => entry.Kind == NodeKind.Reducer && Ports.IsStore(entry.Unit) && entry.Unit.Type.TypeKind == "interface"))
            return BehaviourVerdict.Of(profile, NodeKind.Effect, .5, "works on what lies behind " + all[0].Unit.Type.Name);
        // A store and the fold of what is in it.
        if (all.All(entry => entry.Kind == NodeKind.Reducer)
            && profile.Collaborators.Units.Any(unit => unit.Type.TypeKind == "interface" || Changes(profile, unit)))
        {
            return BehaviourVerdict.Of(profile, NodeKind.Reducer, .65, "hands over to " + all[0].Unit.Type.Name);
        }

        // One of several is a step, unless it leads the others.
        var kinds = all
            .Where(entry => entry.Kind is NodeKind.Orchestrator || (!sequence && entry.Kind is NodeKind.Effect or NodeKind.Reducer))
            .OrderBy(entry => entry.Kind == NodeKind.Orchestrator ? 0 : entry.Kind == NodeKind.Effect ? 1 : 2)
            .ToList();
        return kinds.Count == 0 ? null : BehaviourVerdict.Of(profile, kinds[0].Kind!.Value, .65, "hands over to " + kinds[0].Unit.Type.Name);
    }

    // Nothing but refusals: there is no behaviour to speak of.
    private static bool IsStub(UnitProfile profile) =>
        profile.Code.Count > 0 && profile.Work == 0
        && profile.Code.All(node => node.Member.Remarks.Any(remark => remark.Name == RemarkNames.Throw) && UnitProfile.Weight(node) == 1);

    // A table that is only asked is not the state of whoever asks.
    private static bool Changes(UnitProfile profile, Unit held) =>
        profile.Own.SelectMany(node => node.Callees).Any(edge => edge.Named == held && CodeShape.Of(edge.Node.Member, ShapeNames.StateWrites) > 0);
}
