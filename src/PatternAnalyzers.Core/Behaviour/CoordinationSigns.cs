using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Signs of leading others with little work of its own.</summary>
internal static class CoordinationSigns
{
    private const int Several = 3;
    private const int Named = 3;

    public static BehaviourVerdict? Team(UnitProfile profile) =>
        AgentTeams.Of(profile) is { } team ? BehaviourVerdict.Of(profile, NodeKind.Orchestrator, .7, "leads several agents through " + team) : null;

    // The same call to each of many, or to the one that is chosen.
    public static BehaviourVerdict? Many(UnitProfile profile) => profile.Work <= profile.Statements * 2 && FanOut.Of(profile) is { } many
        ? BehaviourVerdict.Of(profile, NodeKind.Orchestrator, .6, "hands on to every " + many.Type.Name)
        : null;

    public static BehaviourVerdict? Coordination(UnitProfile profile) => profile.Collaborators.Count < Several
        ? null
        : BehaviourVerdict.Of(profile, NodeKind.Orchestrator, .8, "coordinates " + Prose.List(profile.Collaborators.Names, Named));

    public static BehaviourVerdict? Sequence(UnitProfile profile) => !IsSequence(profile)
        ? null
        : BehaviourVerdict.Of(profile, NodeKind.Orchestrator, .6, "coordinates " + Prose.List(profile.Collaborators.Names, Named));

    public static bool IsSequence(UnitProfile profile) => profile.Collaborators.Count >= 2 && IsLight(profile);

    // Conditions and loops around the steps belong to the sequence.
    public static bool IsLight(UnitProfile profile) => profile.Work * 2 <= profile.Statements * 3;

    // Static steps, steps made on the way and steps handed to the method count as much as injected ones.
    public static BehaviourVerdict? Steps(UnitProfile profile) => profile.Collaborators.Steps.Count < Several || !IsLight(profile)
        ? null
        : BehaviourVerdict.Of(
            profile,
            NodeKind.Orchestrator,
            .55,
            "runs " + Prose.List([.. profile.Collaborators.Steps.Select(unit => unit.Type.Name)], Named));

    public static BehaviourVerdict? Dispatch(UnitProfile profile) =>
        profile.Collaborators.Dispatched + profile.Collaborators.Told.Count == 0 || profile.Work > profile.Statements
            ? null
            : BehaviourVerdict.Of(
                profile,
                NodeKind.Orchestrator,
                .5,
                "hands over to " + Prose.List(profile.Collaborators.Names.Count > 0 ? profile.Collaborators.Names : ["a mediator"], Named));

    // Steps may be functions.
    public static BehaviourVerdict? Delegates(UnitProfile profile)
    {
        var type = profile.Unit.Type;
        if (!IsLight(profile) || !profile.Code.Any(node => CodeShape.Of(node.Member, ShapeNames.Awaits) > 0))
            return null;
        var single = type.Dependencies.Count(dependency => dependency.Type.StartsWith("Func<", StringComparison.Ordinal)
            && dependency.Type.IndexOf("Task", StringComparison.Ordinal) > 0);
        var many = type.Dependencies.Select(dependency => dependency.Type).Concat(type.Fields.Select(field => field.Type))
            .Any(text => !text.StartsWith("Func<", StringComparison.Ordinal)
                && text.IndexOf("Func<", StringComparison.Ordinal) > 0
                && text.IndexOf("Task", StringComparison.Ordinal) > 0);
        return single < 2 && !many ? null : BehaviourVerdict.Of(profile, NodeKind.Orchestrator, .5, "runs the functions that it was given");
    }
}
