using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Signs of state that is owned, folded or kept.</summary>
internal static class StateSigns
{
    private const int Named = 3;

    public static BehaviourVerdict? State(UnitProfile profile)
    {
        if (StateFold.Of(profile) is { } fold)
            return BehaviourVerdict.Of(profile, NodeKind.Reducer, .75, "folds into " + fold);
        var writers = profile.Code.Where(node => CodeShape.Of(node.Member, ShapeNames.StateWrites) > 0).ToList();
        // Who is told once whom to hand on to keeps no state.
        if (profile.Collaborators.Count > 0 && writers.All(node => IsWiring(node.Member)))
            return null;
        var writes = writers.Sum(node => CodeShape.Of(node.Member, ShapeNames.StateWrites));
        var methods = Math.Max(1, profile.Code.Count);
        if (writers.Count == 0
            || !StateFold.OwnsState(profile.Unit.Type)
            || Accumulation.IsCursor(profile.Unit.Type)
            || writers.All(node => node.Member.Kind == "property"))
        {
            return null;
        }

        // Writes drowned in work are no state to speak of, unless what comes in is folded into what is kept.
        if ((writers.Count * 4 < methods || writes * 4 < profile.Work) && Accumulation.Of(profile).Count == 0)
            return null;
        return BehaviourVerdict.Of(
            profile,
            NodeKind.Reducer,
            .7,
            "keeps state, written by " + Prose.List([.. writers.Select(node => MemberName.Simple(node.Member.Name)).Distinct(StringComparer.Ordinal)], Named));
    }

    private static bool IsWiring(MemberFact member) =>
        member.Kind == "method" && member.Parameters.Count > 0 && member.Returns == "void"
        && member.Parameters.All(parameter => parameter.StartsWith("Func<", StringComparison.Ordinal)
            || (parameter.Length > 1 && parameter[0] == 'I' && char.IsUpper(parameter[1]) && parameter.IndexOf('<') < 0));

    public static BehaviourVerdict? StaticState(UnitProfile profile)
    {
        // A property that fills itself on first use is no state to speak of.
        var writers = profile.Code
            .Where(node => node.Member.Kind != "property" && node.Member.Effects.Any(effect => effect.Category == EffectCategories.StaticState))
            .ToList();
        return writers.Count == 0 || writers.Count * 2 < Math.Max(1, profile.Code.Count) || profile.Work > profile.Statements * 2
            ? null
            : BehaviourVerdict.Of(
                profile,
                NodeKind.Reducer,
                .6,
                "keeps state, written by "
                    + Prose.List([.. writers.Select(node => MemberName.Simple(node.Member.Name)).Distinct(StringComparer.Ordinal)], Named));
    }

    // What is kept in the memory of the process is state; what several processes share is a remote service.
    public static BehaviourVerdict? Cache(UnitProfile profile)
    {
        var cache = profile.Code
            .SelectMany(node => node.Member.Effects)
            .FirstOrDefault(effect => effect.Category == EffectCategories.Cache && CacheKinds.IsKnown(effect.Symbol));
        if (cache is null || profile.Work > profile.Statements)
            return null;
        return CacheKinds.IsShared(cache.Symbol)
            ? BehaviourVerdict.Of(profile, NodeKind.Effect, .6, "keeps values in " + cache.Symbol, cache.Line)
            : BehaviourVerdict.Of(profile, NodeKind.Reducer, .6, "keeps values in " + cache.Symbol, cache.Line);
    }

    // State kept in a unit of its own is still the state of whoever made it.
    public static BehaviourVerdict? Held(UnitProfile profile, BehaviourGraph graph, int depth)
    {
        if (depth == 0 || !CoordinationSigns.IsLight(profile))
            return null;
        var type = profile.Unit.Type;
        var held = profile.Own.SelectMany(node => node.Callees).Select(edge => edge.Named)
            .Where(named => named != profile.Unit
                && named.Type.TypeKind != "interface"
                && type.Fields.Any(field => field.Type == named.Type.Name)
                && type.Dependencies.All(dependency => dependency.Symbol != named.Symbol))
            .Distinct()
            .OrderBy(named => named.Key, StringComparer.Ordinal)
            .FirstOrDefault(named => Rubric.KindOf(named, graph, depth - 1) == NodeKind.Reducer);
        return held is null ? null : BehaviourVerdict.Of(profile, NodeKind.Reducer, .55, "keeps state in " + held.Type.Name);
    }
}
