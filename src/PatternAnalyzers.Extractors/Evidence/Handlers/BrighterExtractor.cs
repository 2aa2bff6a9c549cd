using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Request handlers of Brighter and query handlers of Darker.</summary>
internal sealed class BrighterExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "Brighter",
        new KnownBase("Paramore.Brighter", "RequestHandler", 1, Supports.Request, Message: 0, ByName: false),
        new KnownBase("Paramore.Brighter", "RequestHandlerAsync", 1, Supports.Request, Message: 0),
        new KnownBase("Paramore.Brighter", "IHandleRequests", 1, Supports.Request, Message: 0),
        new KnownBase("Paramore.Brighter", "IHandleRequestsAsync", 1, Supports.Request, Message: 0),
        new KnownBase("Paramore.Darker", "QueryHandler", 2, Supports.Request, Message: 0, ByName: false),
        new KnownBase("Paramore.Darker", "QueryHandlerAsync", 2, Supports.Request, Message: 0));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
