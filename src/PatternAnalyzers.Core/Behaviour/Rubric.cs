using System.Globalization;
using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Node kind by behaviour: own I/O, else I/O through an injected abstraction or coordination, else state, else transformation, else nothing.</summary>
internal static class Rubric
{
    // An abstraction of the solution and what it stands on: further down it is somebody else's main job.
    private const int NearCost = 2;
    private const int Several = 3;

    /// <summary>The verdict on a unit.</summary>
    public static BehaviourVerdict NodeKindOf(Unit unit, BehaviourGraph graph)
    {
        var profile = new UnitProfile(unit, graph);
        if (profile.Code.Count + profile.Inherited.Count == 0 || Plumbing.Is(unit))
            return BehaviourVerdict.Unknown;
        return OwnEffect(profile) ?? Coordination(profile) ?? ReachedEffect(profile) ?? Inherited(profile) ?? State(profile) ?? Forwarding(profile) ?? Transformation(profile)
            ?? BehaviourVerdict.Unknown;
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

    private static BehaviourVerdict? Coordination(UnitProfile profile)
    {
        var collaborators = profile.Collaborators;
        var mostlyEffects = collaborators.Units.Count == 2 && collaborators.WithEffects == 2;
        var mostlyCalls = collaborators.Count == 2 && collaborators.WithEffects == 0 && profile.Work <= profile.Statements;
        if (collaborators.Count < Several && !mostlyEffects && !mostlyCalls)
            return null;
        return Verdict(profile, NodeKind.Orchestrator, collaborators.Count >= Several ? .8 : .6, "coordinates " + List(collaborators.Names));
    }

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
        return Verdict(profile, NodeKind.Reducer, .7, "keeps state, written by " + List([.. writers.Select(node => SimpleName(node.Member.Name)).Distinct(StringComparer.Ordinal)]));
    }

    private static BehaviourVerdict? Forwarding(UnitProfile profile) =>
        profile.Collaborators.Dispatches == 0 || profile.Work > profile.Statements
            ? null
            : Verdict(profile, NodeKind.Orchestrator, .5, "hands over to " + List(profile.Collaborators.Names.Count > 0 ? profile.Collaborators.Names : ["a mediator"]));

    private static BehaviourVerdict? Transformation(UnitProfile profile)
    {
        var gives = profile.Code.Any(node => node.Member.Returns is not ("" or "void" or "Task" or "ValueTask") && node.Member.Kind != "property");
        var throws = profile.Code.Any(node => node.Member.Remarks.Any(remark => remark.Name == RemarkNames.Throw));
        var maps = gives && profile.Code.Any(node => node.Member.Parameters.Count > 0 && CodeShape.Of(node.Member, ShapeNames.Creations) > 0);
        if (!maps && !((gives || throws) && profile.Work >= 2))
            return null;
        return Verdict(profile, NodeKind.Compute, Math.Min(.85, .6 + (profile.Work / 100.0)), "transforms its input without effects");
    }

    private static BehaviourVerdict Verdict(UnitProfile profile, NodeKind kind, double confidence, string detail, int? line = null) =>
        new(kind, Math.Round(confidence, 4), DerivedEvidence.At(profile.Unit.Type, Signals.Behaviour, detail, WireNames.Of(kind), line));

    private static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "others",
        1 => names[0],
        2 => names[0] + " and " + names[1],
        3 => names[0] + ", " + names[1] + " and " + names[2],
        _ => names[0] + ", " + names[1] + " and " + (names.Count - 2).ToString(CultureInfo.InvariantCulture) + " more",
    };

    private static string SimpleName(string member)
    {
        var parenthesis = member.IndexOf('(');
        return parenthesis < 0 ? member : member.Substring(0, parenthesis);
    }
}
