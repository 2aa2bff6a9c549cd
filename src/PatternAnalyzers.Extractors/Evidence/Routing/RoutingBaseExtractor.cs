using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Routing;

/// <summary>Bases that choose for a framework: the next speaker of a group of agents, the backend of a proxy, the route of a request.</summary>
internal sealed class RoutingBaseExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "routing",
        new KnownBase("Microsoft.SemanticKernel.Agents.Chat", "SelectionStrategy", 0, "ROUTING/dispatch"),
        new KnownBase("Microsoft.AspNetCore.Routing", "IRouter", 0, "ROUTING/dispatch", ByName: false),
        new KnownBase("Microsoft.AspNetCore.Routing", "MatcherPolicy", 0, "ROUTING/dispatch"),
        new KnownBase("Yarp.ReverseProxy.LoadBalancing", "ILoadBalancingPolicy", 0, "ROUTING/dispatch"));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
