using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Whether a member of a handler acts on the world outside, itself or through what it is given.</summary>
internal static class Outside
{
    /// <summary>True when an effect that leaves the process is reached; to answer the caller or to pass the call on is none.</summary>
    public static bool Reaches(MemberNode node) =>
        node.Reaches.Values.Any(reach => Effects.IsExternal(reach.Effect.Category) && !IsAnswer(reach.Effect))
        || node.Member.Effects.Any(effect => Effects.IsExternal(effect.Category) && !IsAnswer(effect));

    /// <summary>True when it calls an asynchronous member of an interface that nobody implements here: asynchrony in a contract is there for I/O. What implementations do comes along the graph.</summary>
    public static bool Waits(MemberNode node, BehaviourGraph graph) =>
        node.Callees.Any(edge => edge.Named.Type.TypeKind == "interface" && Awaitable.Is(edge.Node.Member.Returns) && !graph.IsImplemented(edge.Named));

    /// <summary>True when it tells one of several adapters to send, save or fetch something: whichever is plugged in, to send is to leave the process.</summary>
    public static bool Sends(MemberNode node, BehaviourGraph graph) =>
        node.Callees.Any(edge => edge.Named.Type.TypeKind == "interface"
            && Awaitable.Is(edge.Returns)
            && !Answers.Is(edge.Returns)
            && Ports.IsAdapted(edge, graph));

    /// <summary>True when it waits while calling something injected; the next step of a pipeline is not waited for on one's own account.</summary>
    public static bool WaitsForDependency(MemberNode node) =>
        CallsDependency(node)
        && CodeShape.Of(node.Member, ShapeNames.Awaits) > (HasNext(node) ? 1 : 0);

    /// <summary>True when it calls something injected. What did not resolve is not seen to be called; whoever is given it and calls something calls that.</summary>
    public static bool CallsDependency(MemberNode node) =>
        CodeShape.Of(node.Member, ShapeNames.DependencyCalls) > 0
        || (CodeShape.Of(node.Member, ShapeNames.Invocations) > 0
            && node.Unit.Type.Dependencies.Any(dependency => dependency.Category is null && dependency.Symbol.StartsWith("?:", StringComparison.Ordinal)));

    private static bool HasNext(MemberNode node) =>
        node.Member.ParameterNames.Contains("next") || node.Unit.Type.Dependencies.Any(dependency => dependency.Type == "RequestDelegate");

    private static bool IsAnswer(EffectFact effect)
    {
        var symbol = effect.Symbol;
        var name = symbol.Substring(symbol.LastIndexOf('.') + 1);
        return effect.Category switch
        {
            EffectCategories.Messaging => name.StartsWith("Respond", StringComparison.Ordinal) || name.StartsWith("Reply", StringComparison.Ordinal),
            EffectCategories.Network =>
                symbol is "HttpMessageHandler.SendAsync" or "HttpMessageHandler.Send" or "DelegatingHandler.SendAsync" or "DelegatingHandler.Send",
            _ => false,
        };
    }
}
