using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Says what is done with the clients of a SignalR hub.</summary>
internal static class Hubs
{
    private static readonly string[] Ways = ["Hub.", "IGroupManager.", "IHubCallerClients.", "IHubClients.", "IHubContext."];
    private static readonly string[] Proxies = ["ClientProxyExtensions.", "IClientProxy.", "ISingleClientProxy."];

    /// <summary><c>sends messages to clients</c>, <c>adds clients to groups</c>; empty for what has nothing to do with hubs.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="all">All of the unit: asking a hub for its clients is the way to them.</param>
    public static string Of(EffectFact effect, IReadOnlyList<EffectFact> all)
    {
        if (!Ways.Concat(Proxies).Any(start => effect.Symbol.StartsWith(start, StringComparison.Ordinal)))
            return "";
        List<EffectFact> own = [effect, .. all];
        if (own.Exists(other => Proxies.Any(start => other.Symbol.StartsWith(start, StringComparison.Ordinal))))
            return "sends messages to clients";
        if (own.Exists(other => other.Symbol.StartsWith("IGroupManager.Add", StringComparison.Ordinal)))
            return "adds clients to groups";
        return own.Exists(other => other.Symbol.StartsWith("IGroupManager.Remove", StringComparison.Ordinal)) ? "removes clients from groups" : "";
    }
}
