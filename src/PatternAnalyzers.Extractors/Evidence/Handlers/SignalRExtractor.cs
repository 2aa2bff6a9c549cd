using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Hubs of SignalR and MagicOnion.</summary>
internal sealed class SignalRExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "SignalR",
        new KnownBase("Microsoft.AspNetCore.SignalR", "Hub", 0, Supports.Hub),
        new KnownBase("Microsoft.AspNetCore.SignalR", "Hub", 1, Supports.Hub),
        new KnownBase("Microsoft.AspNetCore.SignalR", "DynamicHub", 0, Supports.Hub),
        new KnownBase("Microsoft.AspNet.SignalR", "Hub", 0, Supports.Hub, ByName: false),
        new KnownBase("Microsoft.AspNet.SignalR", "Hub", 1, Supports.Hub, ByName: false),
        new KnownBase("Microsoft.AspNet.SignalR", "PersistentConnection", 0, Supports.Hub),
        new KnownBase("MagicOnion.Server.Hubs", "StreamingHubBase", 2, Supports.Hub));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
