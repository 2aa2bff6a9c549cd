using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Signs of I/O of its own, directly or through what it was given.</summary>
internal static class EffectSigns
{
    // An abstraction of the solution and what it stands on: further down it is somebody else's main job.
    private const int NearCost = 2;
    private const int Several = 3;

    public static BehaviourVerdict? OwnEffect(UnitProfile profile)
    {
        var effects = profile.ExternalEffects().ToList();
        if (effects.Count == 0 || MainJob.IsIncidental(profile, MainJob.HasExternalEffect, MainJob.FilesOnly(effects)))
            return null;
        // The sets of a context, the checks of a record: data that is asked for, not a job that is done.
        if (profile.Code.Count > 0 && profile.Code.All(node => node.Member.Kind == "property"))
            return null;
        // Announcing what was done is part of coordinating.
        if (profile.Collaborators.Units.Count >= 2
            && effects.Count <= profile.Collaborators.Units.Count
            && effects.All(effect => effect.Category == EffectCategories.Messaging))
        {
            return null;
        }

        var reach = UnitProfile.Nearest(profile.Own, 1)!;
        var confidence = effects.All(effect => effect.ByName) ? .75 : .9;
        return BehaviourVerdict.Of(profile, NodeKind.Effect, confidence, EffectReasons.Of(reach, own: true), reach.Effect.Line);
    }

    // A line on the console is by the way; what is read from it comes from outside.
    public static BehaviourVerdict? Input(UnitProfile profile)
    {
        var asked = profile.Code
            .SelectMany(node => node.Member.Effects)
            .FirstOrDefault(effect => effect.Category == EffectCategories.Console && effect.Symbol.IndexOf(".Read", StringComparison.Ordinal) > 0);
        return asked is null || profile.Work > profile.Statements * 2
            ? null
            : BehaviourVerdict.Of(profile, NodeKind.Effect, .7, "reads from the console through " + asked.Symbol, asked.Line);
    }

    // A repository or client behind an interface is the unit's own I/O. Effect nodes are steps: several of them are a sequence.
    public static BehaviourVerdict? ClientEffect(UnitProfile profile, BehaviourGraph graph)
    {
        var (named, reach) = profile.Collaborators.Client;
        if (named is null || reach is null || MainJob.IsIncidental(profile, node => UnitProfile.Nearest([node], NearCost) is not null, filesOnly: true))
            return null;
        if (profile.Collaborators.Count >= Several && NodeKinds.IsDeclared(graph.Runs(named)))
            return null;
        // Among several, only where the own data is kept is own I/O; everybody else is a step.
        if (CoordinationSigns.IsLight(profile)
            && profile.Collaborators.Units.Count >= 2
            && profile.Collaborators.Units.Count(Ports.IsStore) * 3 < profile.Collaborators.Units.Count)
        {
            return null;
        }

        return BehaviourVerdict.Of(profile, NodeKind.Effect, .81 - (reach.Cost * .09), EffectReasons.Of(reach, own: false));
    }

    // Reading side and writing side of what is kept elsewhere.
    public static BehaviourVerdict? Stores(UnitProfile profile) =>
        profile.Collaborators.Outside is { } outside && profile.Collaborators.Units.All(Ports.IsStore)
        ? BehaviourVerdict.Of(profile, NodeKind.Effect, .55, "works on what lies behind " + outside.Type.Name)
        : null;

    // Nobody in view implements it, but it is waited for or its verb says that it leaves the process.
    public static BehaviourVerdict? Outside(UnitProfile profile) => profile.Collaborators.Outside is { } outside
        ? BehaviourVerdict.Of(profile, NodeKind.Effect, .5, "works through " + outside.Type.Name)
        : null;

    // One port with several adapters: whichever is plugged in, to send is to leave the process.
    public static BehaviourVerdict? Port(UnitProfile profile) => profile.Collaborators.Sent is { } port && profile.Collaborators.Count < Several
        ? BehaviourVerdict.Of(profile, NodeKind.Effect, .5, "works through " + port.Type.Name)
        : null;

    // A client of the outside world was handed in; code that nobody read, as in generated parts, will use it.
    public static BehaviourVerdict? Client(UnitProfile profile) =>
        profile.Code.All(node => CodeShape.Of(node.Member, ShapeNames.Invocations) == 0)
        && profile.Unit.Type.Dependencies.FirstOrDefault(dependency => dependency.Category is not null && Effects.IsExternal(dependency.Category)) is { } client
            ? BehaviourVerdict.Of(profile, NodeKind.Effect, .5, "is given " + client.Type)
            : null;

    public static BehaviourVerdict? ReachedEffect(UnitProfile profile)
    {
        var reach = UnitProfile.Nearest(profile.Code, NearCost);
        if (reach is null
            || reach.Origin.Unit == profile.Unit
            || MainJob.IsIncidental(profile, node => UnitProfile.Nearest([node], NearCost) is not null, filesOnly: true))
        {
            return null;
        }

        return BehaviourVerdict.Of(profile, NodeKind.Effect, .9 * reach.Confidence, EffectReasons.Of(reach, own: false));
    }

    public static BehaviourVerdict? Inherited(UnitProfile profile)
    {
        var reach = UnitProfile.Nearest(profile.Inherited, NearCost);
        return reach is null ? null : BehaviourVerdict.Of(profile, NodeKind.Effect, .8 * reach.Confidence, EffectReasons.Of(reach, own: false));
    }

    // Somebody else's library is handed in and waited for: hardly for its arithmetic.
    public static BehaviourVerdict? Foreign(UnitProfile profile, BehaviourGraph graph) =>
        graph.IsOpaque(profile.Unit) && profile.Code.Any(node => CodeShape.Of(node.Member, ShapeNames.Awaits) > 0 && Behaviour.Outside.CallsDependency(node))
            ? BehaviourVerdict.Of(profile, NodeKind.Effect, .45, "waits for what lies outside the solution")
            : null;

    // A log line is incidental, unless there is nothing else: whoever answers nobody and writes to a log, console or writer does it for that.
    public static BehaviourVerdict? Report(UnitProfile profile)
    {
        if (profile.Code.Any(node => node.Member.Kind != "property" && Answers.Is(node.Member.Returns) && node.Member.Accessibility != "private"))
            return null;
        var written = profile.Code.SelectMany(node => node.Member.Effects).FirstOrDefault(IsWritten);
        if (written is not null)
            return BehaviourVerdict.Of(profile, NodeKind.Effect, .5, "reports through " + written.Symbol, written.Line);
        return profile.Unit.Type.Dependencies.Any(dependency => dependency.Type == "TextWriter")
            ? BehaviourVerdict.Of(profile, NodeKind.Effect, .5, "reports through TextWriter")
            : null;
    }

    // A scope only says what the log lines of others belong to.
    private static bool IsWritten(EffectFact effect) =>
        effect.Category is EffectCategories.Console or EffectCategories.Logging && !effect.Symbol.EndsWith(".BeginScope", StringComparison.Ordinal);
}
