using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Hubs of SignalR.</summary>
internal sealed class SignalRExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "SignalR",
        new KnownBase("Microsoft.AspNetCore.SignalR", "Hub", 0, Supports.Hub),
        new KnownBase("Microsoft.AspNetCore.SignalR", "Hub", 1, Supports.Hub),
        new KnownBase("Microsoft.AspNetCore.SignalR", "DynamicHub", 0, Supports.Hub));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
