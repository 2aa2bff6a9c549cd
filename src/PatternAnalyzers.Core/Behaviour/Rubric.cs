using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Node kind by behaviour: own I/O, else I/O through an injected abstraction or coordination, else state, else transformation, else nothing.</summary>
internal static class Rubric
{
    // An abstraction of the solution and what it stands on: further down it is somebody else's main job.
    private const int NearCost = 2;
    private const int Several = 3;
    private const int RealDecision = 3;
    private const int Named = 3;

    // How far a kind is handed on: whoever only passes calls on is what the called one is.
    private const int ForwardingDepth = 2;

    /// <summary>The verdict on a unit.</summary>
    public static BehaviourVerdict NodeKindOf(Unit unit, BehaviourGraph graph) => NodeKindOf(unit, graph, ForwardingDepth);

    private static BehaviourVerdict NodeKindOf(Unit unit, BehaviourGraph graph, int depth)
    {
        var profile = new UnitProfile(unit, graph);
        if (profile.Code.Count + profile.Inherited.Count == 0 || Plumbing.Is(unit))
            return BehaviourVerdict.Unknown;
        return OwnEffect(profile) ?? ClientEffect(profile, graph) ?? Coordination(profile) ?? Forwarded(profile, graph, depth) ?? Sequence(profile) ?? ReachedEffect(profile)
            ?? Inherited(profile) ?? State(profile) ?? Dispatch(profile) ?? Transformation(profile, graph) ?? BehaviourVerdict.Unknown;
    }

    private static BehaviourVerdict? OwnEffect(UnitProfile profile)
    {
        var effects = profile.ExternalEffects().ToList();
        if (effects.Count == 0 || MainJob.IsIncidental(profile, MainJob.HasExternalEffect, MainJob.FilesOnly(effects)))
            return null;
        // Announcing what was done is part of coordinating.
        if (profile.Collaborators.Units.Count >= Several && effects.Count < profile.Collaborators.Units.Count && effects.All(effect => effect.Category == EffectCategories.Messaging))
            return null;
        var reach = UnitProfile.Nearest(profile.Own, 1)!;
        var confidence = effects.All(effect => effect.ByName) ? .75 : .9;
        return Verdict(profile, NodeKind.Effect, confidence, EffectPhrases.Of(reach, own: true), reach.Effect.Line);
    }

    // A repository or client behind an interface is the unit's own I/O. Effect nodes are steps: several of them are a sequence.
    private static BehaviourVerdict? ClientEffect(UnitProfile profile, BehaviourGraph graph)
    {
        var (named, reach) = profile.Collaborators.Client;
        if (named is null || reach is null || MainJob.IsIncidental(profile, node => UnitProfile.Nearest([node], NearCost) is not null, filesOnly: true))
            return null;
        if (profile.Collaborators.Count >= Several && NodeKinds.IsDeclared(graph.Runs(named)))
            return null;
        return Verdict(profile, NodeKind.Effect, .81 - (reach.Cost * .09), EffectPhrases.Of(reach, own: false));
    }

    private static BehaviourVerdict? Coordination(UnitProfile profile) => profile.Collaborators.Count < Several
        ? null
        : Verdict(profile, NodeKind.Orchestrator, .8, "coordinates " + Prose.List(profile.Collaborators.Names, Named));

    private static BehaviourVerdict? Forwarded(UnitProfile profile, BehaviourGraph graph, int depth)
    {
        if (depth == 0 || profile.Collaborators.Units.Count == 0 || profile.Work > profile.Statements * 2)
            return null;
        var kinds = profile.Collaborators.Units.Select(unit => (Unit: unit, Kind: KindOf(unit, graph, depth - 1)))
            .Where(entry => entry.Kind is NodeKind.Effect or NodeKind.Orchestrator or NodeKind.Reducer)
            .OrderBy(entry => entry.Kind == NodeKind.Orchestrator ? 0 : entry.Kind == NodeKind.Effect ? 1 : 2)
            .ToList();
        return kinds.Count == 0 ? null : Verdict(profile, kinds[0].Kind!.Value, .65, "hands over to " + kinds[0].Unit.Type.Name);
    }

    private static NodeKind? KindOf(Unit named, BehaviourGraph graph, int depth) =>
        graph.Runs(named) is { } unit ? NodeKinds.Declared(unit) ?? NodeKindOf(unit, graph, depth).Kind : null;

    private static BehaviourVerdict? Sequence(UnitProfile profile) => profile.Collaborators.Count < 2 || profile.Work > profile.Statements
        ? null
        : Verdict(profile, NodeKind.Orchestrator, .6, "coordinates " + Prose.List(profile.Collaborators.Names, Named));

    private static BehaviourVerdict? ReachedEffect(UnitProfile profile)
    {
        var reach = UnitProfile.Nearest(profile.Code, NearCost);
        if (reach is null || reach.Origin.Unit == profile.Unit || MainJob.IsIncidental(profile, node => UnitProfile.Nearest([node], NearCost) is not null, filesOnly: true))
            return null;
        return Verdict(profile, NodeKind.Effect, .9 * reach.Confidence, EffectPhrases.Of(reach, own: false));
    }

    private static BehaviourVerdict? Inherited(UnitProfile profile)
    {
        var reach = UnitProfile.Nearest(profile.Inherited, NearCost);
        return reach is null ? null : Verdict(profile, NodeKind.Effect, .8 * reach.Confidence, EffectPhrases.Of(reach, own: false));
    }

    private static BehaviourVerdict? State(UnitProfile profile)
    {
        if (StateFold.Of(profile) is { } fold)
            return Verdict(profile, NodeKind.Reducer, .75, "folds into " + fold);
        var writers = profile.Code.Where(node => CodeShape.Of(node.Member, ShapeNames.StateWrites) > 0).ToList();
        var writes = writers.Sum(node => CodeShape.Of(node.Member, ShapeNames.StateWrites));
        var methods = Math.Max(1, profile.Code.Count);
        // A parser moves its cursor on every step; writes drowned in work are no state to speak of.
        if (writers.Count == 0 || writers.Count * 4 < methods || writes * 4 < profile.Work || !StateFold.OwnsState(profile.Unit.Type))
            return null;
        return Verdict(profile, NodeKind.Reducer, .7, "keeps state, written by " + Prose.List([.. writers.Select(node => MemberName.Simple(node.Member.Name)).Distinct(StringComparer.Ordinal)], Named));
    }

    private static BehaviourVerdict? Dispatch(UnitProfile profile) =>
        profile.Collaborators.Dispatches == 0 || profile.Work > profile.Statements
            ? null
            : Verdict(profile, NodeKind.Orchestrator, .5, "hands over to " + Prose.List(profile.Collaborators.Names.Count > 0 ? profile.Collaborators.Names : ["a mediator"], Named));

    // Unknown never becomes COMPUTE.
    private static BehaviourVerdict? Transformation(UnitProfile profile, BehaviourGraph graph)
    {
        if (graph.IsOpaque(profile.Unit))
            return null;
        // Whoever waits for something unknown is not known to be pure; the next step of a pipeline is somebody else's business.
        if (profile.Code.Any(node => CodeShape.Of(node.Member, ShapeNames.Awaits) > 0 && !node.Member.ParameterNames.Contains("next")))
            return null;
        var gives = profile.Code.Any(node => node.Member.Returns is not ("" or "void" or "Task" or "ValueTask") && node.Member.Kind != "property");
        var throws = profile.Code.Any(node => node.Member.Remarks.Any(remark => remark.Name == RemarkNames.Throw));
        var maps = gives && profile.Code.Any(node => node.Member.Parameters.Count > 0 && CodeShape.Of(node.Member, ShapeNames.Creations) > 0);
        var decides = profile.Work >= RealDecision && !profile.Code.Any(node => CodeShape.Of(node.Member, ShapeNames.StateWrites) > 0);
        if (!maps && !decides && !((gives || throws) && profile.Work >= 2))
            return null;
        return Verdict(profile, NodeKind.Compute, Math.Min(.85, .6 + (profile.Work / 100.0)), "transforms its input without effects");
    }

    private static BehaviourVerdict Verdict(UnitProfile profile, NodeKind kind, double confidence, string detail, int? line = null) =>
        new(kind, Math.Round(confidence, 4), DerivedEvidence.At(profile.Unit.Type, Signals.Behaviour, detail, WireNames.Of(kind), line));
}
