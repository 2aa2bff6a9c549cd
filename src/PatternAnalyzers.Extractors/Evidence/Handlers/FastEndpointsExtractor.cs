using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Endpoints and processors of FastEndpoints; its command handlers have the shape that any handler interface has.</summary>
internal sealed class FastEndpointsExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "FastEndpoints",
        new KnownBase("FastEndpoints", "Endpoint", 1, Supports.HttpEndpoint, Message: 0),
        new KnownBase("FastEndpoints", "Endpoint", 2, Supports.HttpEndpoint, Message: 0),
        new KnownBase("FastEndpoints", "Endpoint", 3, Supports.HttpEndpoint, Message: 0),
        new KnownBase("FastEndpoints", "EndpointWithMapping", 3, Supports.HttpEndpoint, Message: 0),
        new KnownBase("FastEndpoints", "EndpointWithMapper", 2, Supports.HttpEndpoint, Message: 0),
        new KnownBase("FastEndpoints", "EndpointWithoutRequest", 0, Supports.HttpEndpoint),
        new KnownBase("FastEndpoints", "EndpointWithoutRequest", 1, Supports.HttpEndpoint),
        new KnownBase("FastEndpoints", "EndpointWithoutRequest", 2, Supports.HttpEndpoint),
        new KnownBase("FastEndpoints", "IPreProcessor", 1, Supports.Pipeline, Message: 0),
        new KnownBase("FastEndpoints", "IPostProcessor", 2, Supports.Pipeline, Message: 0),
        new KnownBase("FastEndpoints", "IGlobalPreProcessor", 0, Supports.Pipeline),
        new KnownBase("FastEndpoints", "IGlobalPostProcessor", 0, Supports.Pipeline),
        new KnownBase("FastEndpoints", "IEventHandler", 1, Supports.Event, Message: 0, ByName: false));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
