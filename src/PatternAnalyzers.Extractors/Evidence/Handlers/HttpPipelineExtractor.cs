using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>What stands in the way of every HTTP request: middleware, exception handlers, message handlers that delegate.</summary>
internal sealed class HttpPipelineExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "ASP.NET",
        new KnownBase("Microsoft.AspNetCore.Http", "IMiddleware", 0, Supports.Pipeline, ByName: false),
        new KnownBase("Microsoft.AspNetCore.Diagnostics", "IExceptionHandler", 0, Supports.Pipeline),
        new KnownBase("System.Net.Http", "DelegatingHandler", 0, Supports.Pipeline),
        new KnownBase("System.Net.Http", "MessageProcessingHandler", 0, Supports.Pipeline),
        new KnownBase("System.Web.Http.ExceptionHandling", "IExceptionHandler", 0, Supports.Pipeline),
        new KnownBase("System.Web.Http.ExceptionHandling", "ExceptionHandler", 0, Supports.Pipeline, ByName: false),
        new KnownBase("System.Web", "IHttpModule", 0, Supports.Pipeline),
        new KnownBase("Microsoft.Owin", "OwinMiddleware", 0, Supports.Pipeline),
        new KnownBase("Microsoft.Azure.Functions.Worker.Middleware", "IFunctionsWorkerMiddleware", 0, Supports.Pipeline),
        new KnownBase("Yarp.ReverseProxy.Transforms", "RequestTransform", 0, Supports.Pipeline),
        new KnownBase("Yarp.ReverseProxy.Transforms", "ResponseTransform", 0, Supports.Pipeline));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
