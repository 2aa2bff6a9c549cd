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
    private const int HeavyWork = 8;
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
        return Team(profile) ?? OwnEffect(profile) ?? Many(profile) ?? ClientEffect(profile, graph) ?? Coordination(profile) ?? Stores(profile) ?? Forwarded(profile, graph, depth) ?? Sequence(profile)
            ?? Steps(profile) ?? ReachedEffect(profile) ?? Inherited(profile) ?? Outside(profile) ?? State(profile) ?? StaticState(profile) ?? Cache(profile)
            ?? Held(profile, graph, depth) ?? Dispatch(profile) ?? Delegates(profile) ?? Client(profile) ?? Foreign(profile, graph) ?? Report(profile) ?? Transformation(profile, graph)
            ?? HandsToCompute(profile, graph, depth) ?? BehaviourVerdict.Unknown;
    }

    private static BehaviourVerdict? Team(UnitProfile profile) =>
        AgentTeams.Of(profile) is { } team ? Verdict(profile, NodeKind.Orchestrator, .7, "leads several agents through " + team) : null;

    // The same call to each of many, or to the one that is chosen.
    private static BehaviourVerdict? Many(UnitProfile profile) => profile.Work <= profile.Statements * 2 && FanOut.Of(profile) is { } many
        ? Verdict(profile, NodeKind.Orchestrator, .6, "hands on to every " + many.Type.Name)
        : null;

    private static BehaviourVerdict? OwnEffect(UnitProfile profile)
    {
        var effects = profile.ExternalEffects().ToList();
        if (effects.Count == 0 || MainJob.IsIncidental(profile, MainJob.HasExternalEffect, MainJob.FilesOnly(effects)))
            return null;
        // The sets of a context, the checks of a record: data that is asked for, not a job that is done.
        if (profile.Code.Count > 0 && profile.Code.All(node => node.Member.Kind == "property"))
            return null;
        // Announcing what was done is part of coordinating.
        if (profile.Collaborators.Units.Count >= 2 && effects.Count <= profile.Collaborators.Units.Count && effects.All(effect => effect.Category == EffectCategories.Messaging))
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
        // Among several, only where the own data is kept is own I/O; everybody else is a step.
        if (IsLight(profile) && profile.Collaborators.Units.Count >= 2 && profile.Collaborators.Units.Count(Ports.IsStore) * 3 < profile.Collaborators.Units.Count)
            return null;
        return Verdict(profile, NodeKind.Effect, .81 - (reach.Cost * .09), EffectPhrases.Of(reach, own: false));
    }

    private static BehaviourVerdict? Coordination(UnitProfile profile) => profile.Collaborators.Count < Several
        ? null
        : Verdict(profile, NodeKind.Orchestrator, .8, "coordinates " + Prose.List(profile.Collaborators.Names, Named));

    // Reading side and writing side of what is kept elsewhere.
    private static BehaviourVerdict? Stores(UnitProfile profile) => profile.Collaborators.Outside is { } outside && profile.Collaborators.Units.All(Ports.IsStore)
        ? Verdict(profile, NodeKind.Effect, .55, "works on what lies behind " + outside.Type.Name)
        : null;

    // Nobody in view implements it, but it is waited for or its verb says that it leaves the process.
    private static BehaviourVerdict? Outside(UnitProfile profile) => profile.Collaborators.Outside is { } outside
        ? Verdict(profile, NodeKind.Effect, .5, "works through " + outside.Type.Name)
        : null;

    // A client of the outside world was handed in; code that nobody read, as in generated parts, will use it.
    private static BehaviourVerdict? Client(UnitProfile profile) =>
        profile.Code.All(node => CodeShape.Of(node.Member, ShapeNames.Invocations) == 0)
        && profile.Unit.Type.Dependencies.FirstOrDefault(dependency => dependency.Category is not null && Effects.IsExternal(dependency.Category)) is { } client
            ? Verdict(profile, NodeKind.Effect, .5, "is given " + client.Type)
            : null;

    private static BehaviourVerdict? Forwarded(UnitProfile profile, BehaviourGraph graph, int depth)
    {
        if (depth == 0 || profile.Collaborators.Units.Count == 0 || profile.Work > profile.Statements * 2)
            return null;
        var sequence = IsSequence(profile);
        var all = profile.Collaborators.Units.Select(unit => (Unit: unit, Kind: KindOf(unit, graph, depth - 1))).ToList();
        // A store and the fold of what is in it.
        if (all.All(entry => entry.Kind == NodeKind.Reducer))
            return Verdict(profile, NodeKind.Reducer, .65, "hands over to " + all[0].Unit.Type.Name);
        // One of several is a step, unless it leads the others.
        var kinds = all
            .Where(entry => entry.Kind is NodeKind.Orchestrator || (!sequence && entry.Kind is NodeKind.Effect or NodeKind.Reducer))
            .OrderBy(entry => entry.Kind == NodeKind.Orchestrator ? 0 : entry.Kind == NodeKind.Effect ? 1 : 2)
            .ToList();
        return kinds.Count == 0 ? null : Verdict(profile, kinds[0].Kind!.Value, .65, "hands over to " + kinds[0].Unit.Type.Name);
    }

    private static NodeKind? KindOf(Unit named, BehaviourGraph graph, int depth) =>
        graph.Runs(named) is { } unit ? NodeKinds.Declared(unit) ?? NodeKindOf(unit, graph, depth).Kind : null;

    private static bool IsSequence(UnitProfile profile) => profile.Collaborators.Count >= 2 && IsLight(profile);

    // Conditions and loops around the steps belong to the sequence.
    private static bool IsLight(UnitProfile profile) => profile.Work * 2 <= profile.Statements * 3;

    private static BehaviourVerdict? Sequence(UnitProfile profile) => !IsSequence(profile)
        ? null
        : Verdict(profile, NodeKind.Orchestrator, .6, "coordinates " + Prose.List(profile.Collaborators.Names, Named));

    // Static steps, steps made on the way and steps handed to the method count as much as injected ones.
    private static BehaviourVerdict? Steps(UnitProfile profile) => profile.Collaborators.Steps.Count < Several || !IsLight(profile)
        ? null
        : Verdict(profile, NodeKind.Orchestrator, .55, "runs " + Prose.List([.. profile.Collaborators.Steps.Select(unit => unit.Type.Name)], Named));

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
        if (writers.Count == 0 || !StateFold.OwnsState(profile.Unit.Type) || Accumulation.IsCursor(profile.Unit.Type) || writers.All(node => node.Member.Kind == "property"))
            return null;
        // Writes drowned in work are no state to speak of, unless what comes in is folded into what is kept.
        if ((writers.Count * 4 < methods || writes * 4 < profile.Work) && Accumulation.Of(profile).Count == 0)
            return null;
        return Verdict(profile, NodeKind.Reducer, .7, "keeps state, written by " + Prose.List([.. writers.Select(node => MemberName.Simple(node.Member.Name)).Distinct(StringComparer.Ordinal)], Named));
    }

    private static BehaviourVerdict? StaticState(UnitProfile profile)
    {
        // A property that fills itself on first use is no state to speak of.
        var writers = profile.Code.Where(node => node.Member.Kind != "property" && node.Member.Effects.Any(effect => effect.Category == EffectCategories.StaticState)).ToList();
        return writers.Count == 0 || writers.Count * 2 < Math.Max(1, profile.Code.Count) || profile.Work > profile.Statements * 2
            ? null
            : Verdict(profile, NodeKind.Reducer, .6, "keeps state, written by " + Prose.List([.. writers.Select(node => MemberName.Simple(node.Member.Name)).Distinct(StringComparer.Ordinal)], Named));
    }

    // What is kept in the memory of the process is state; what several processes share is a remote service.
    private static BehaviourVerdict? Cache(UnitProfile profile)
    {
        var cache = profile.Code.SelectMany(node => node.Member.Effects).FirstOrDefault(effect => effect.Category == EffectCategories.Cache && CacheKinds.IsKnown(effect.Symbol));
        if (cache is null || profile.Work > profile.Statements)
            return null;
        return CacheKinds.IsShared(cache.Symbol)
            ? Verdict(profile, NodeKind.Effect, .6, "keeps values in " + cache.Symbol, cache.Line)
            : Verdict(profile, NodeKind.Reducer, .6, "keeps values in " + cache.Symbol, cache.Line);
    }

    private static BehaviourVerdict? Dispatch(UnitProfile profile) =>
        profile.Collaborators.Dispatches == 0 || profile.Work > profile.Statements
            ? null
            : Verdict(profile, NodeKind.Orchestrator, .5, "hands over to " + Prose.List(profile.Collaborators.Names.Count > 0 ? profile.Collaborators.Names : ["a mediator"], Named));

    // State kept in a unit of its own is still the state of whoever made it.
    private static BehaviourVerdict? Held(UnitProfile profile, BehaviourGraph graph, int depth)
    {
        if (depth == 0 || !IsLight(profile))
            return null;
        var type = profile.Unit.Type;
        var held = profile.Own.SelectMany(node => node.Callees).Select(edge => edge.Named)
            .Where(named => named != profile.Unit && named.Type.TypeKind != "interface" && type.Fields.Any(field => field.Type == named.Type.Name) && type.Dependencies.All(dependency => dependency.Symbol != named.Symbol))
            .Distinct()
            .OrderBy(named => named.Key, StringComparer.Ordinal)
            .FirstOrDefault(named => KindOf(named, graph, depth - 1) == NodeKind.Reducer);
        return held is null ? null : Verdict(profile, NodeKind.Reducer, .55, "keeps state in " + held.Type.Name);
    }

    // Steps may be functions.
    private static BehaviourVerdict? Delegates(UnitProfile profile)
    {
        var type = profile.Unit.Type;
        if (!IsLight(profile) || !profile.Code.Any(node => CodeShape.Of(node.Member, ShapeNames.Awaits) > 0))
            return null;
        var single = type.Dependencies.Count(dependency => dependency.Type.StartsWith("Func<", StringComparison.Ordinal) && dependency.Type.IndexOf("Task", StringComparison.Ordinal) > 0);
        var many = type.Dependencies.Select(dependency => dependency.Type).Concat(type.Fields.Select(field => field.Type))
            .Any(text => !text.StartsWith("Func<", StringComparison.Ordinal) && text.IndexOf("Func<", StringComparison.Ordinal) > 0 && text.IndexOf("Task", StringComparison.Ordinal) > 0);
        return single < 2 && !many ? null : Verdict(profile, NodeKind.Orchestrator, .5, "runs the functions that it was given");
    }

    // Somebody else's library is handed in and waited for: hardly for its arithmetic.
    private static BehaviourVerdict? Foreign(UnitProfile profile, BehaviourGraph graph) =>
        graph.IsOpaque(profile.Unit) && profile.Code.Any(node => CodeShape.Of(node.Member, ShapeNames.Awaits) > 0 && CodeShape.Of(node.Member, ShapeNames.DependencyCalls) > 0)
            ? Verdict(profile, NodeKind.Effect, .45, "waits for what lies outside the solution")
            : null;

    // A log line is incidental, unless there is nothing else: whoever answers nobody and writes to a log, console or writer does it for that.
    private static BehaviourVerdict? Report(UnitProfile profile)
    {
        if (profile.Code.Any(node => node.Member.Kind != "property" && IsAnswer(node.Member.Returns) && node.Member.Accessibility != "private"))
            return null;
        var written = profile.Code.SelectMany(node => node.Member.Effects).FirstOrDefault(IsWritten);
        if (written is not null)
            return Verdict(profile, NodeKind.Effect, .5, "reports through " + written.Symbol, written.Line);
        return profile.Unit.Type.Dependencies.Any(dependency => dependency.Type == "TextWriter") ? Verdict(profile, NodeKind.Effect, .5, "reports through TextWriter") : null;
    }

    // A scope only says what the log lines of others belong to.
    private static bool IsWritten(EffectFact effect) =>
        effect.Category is EffectCategories.Console or EffectCategories.Logging && !effect.Symbol.EndsWith(".BeginScope", StringComparison.Ordinal);

    private static BehaviourVerdict? HandsToCompute(UnitProfile profile, BehaviourGraph graph, int depth) =>
        depth > 0 && profile.Collaborators.Units.Count == 1 && KindOf(profile.Collaborators.Units[0], graph, depth - 1) == NodeKind.Compute
            ? Verdict(profile, NodeKind.Compute, .5, "hands over to " + profile.Collaborators.Units[0].Type.Name)
            : null;

    // Input that arrives bit by bit, or work that the caller brings along.
    private static bool IsGivenToWaitFor(MemberFact member) =>
        member.ParameterNames.Contains("next") || member.Parameters.Any(parameter =>
            parameter.StartsWith("IAsyncEnumerable<", StringComparison.Ordinal) || parameter.StartsWith("ChannelReader<", StringComparison.Ordinal)
            || parameter is "TextReader" or "StreamReader" or "Stream" or "PipeReader"
            || (parameter.StartsWith("Func<", StringComparison.Ordinal) && parameter.IndexOf("Task", StringComparison.Ordinal) > 0));

    // Unknown never becomes COMPUTE.
    private static BehaviourVerdict? Transformation(UnitProfile profile, BehaviourGraph graph)
    {
        if (graph.IsOpaque(profile.Unit))
            return null;
        // Whoever waits for something unknown is not known to be pure; the next step of a pipeline is somebody else's business.
        if (profile.Code.Any(node => CodeShape.Of(node.Member, ShapeNames.Awaits) > 0 && !IsGivenToWaitFor(node.Member)))
            return null;
        // Properties are data, unless what they say comes from something that was handed in.
        var isModel = profile.Unit.Type.Dependencies.Count == 0;
        var gives = profile.Code.Any(node => IsAnswer(node.Member.Returns) && (node.Member.Kind != "property" || (!isModel && CodeShape.Of(node.Member, ShapeNames.Invocations) > 0)));
        var throws = profile.Code.Any(node => node.Member.Remarks.Any(remark => remark.Name == RemarkNames.Throw));
        var maps = gives && profile.Code.Any(node => node.Member.Parameters.Count > 0 && CodeShape.Of(node.Member, ShapeNames.Creations) > 0);
        var writes = profile.Code.Sum(node => CodeShape.Of(node.Member, ShapeNames.StateWrites));
        // A result may be left in a property.
        var decides = profile.Work >= RealDecision && (writes == 0 || writes * HeavyWork <= profile.Work);
        var answers = profile.Code.Any(node => node.Member.Kind == "method" && (profile.Work > 0 || node.Member.Parameters.Count > 0) && IsAnswer(node.Member.Returns) && CodeShape.Of(node.Member, ShapeNames.Invocations) > 0);
        if (!maps && !decides && !answers && !((gives || throws) && profile.Work >= 2))
            return null;
        return Verdict(profile, NodeKind.Compute, Math.Min(.85, .6 + (profile.Work / 100.0)), "transforms its input without effects");
    }

    private static bool IsAnswer(string returns) => returns is not ("" or "void" or "Task" or "ValueTask");

    private static BehaviourVerdict Verdict(UnitProfile profile, NodeKind kind, double confidence, string detail, int? line = null) =>
        new(kind, Math.Round(confidence, 4), DerivedEvidence.At(profile.Unit.Type, Signals.Behaviour, detail, WireNames.Of(kind), line));
}
