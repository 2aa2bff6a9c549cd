using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>What stands in the way of every HTTP request: middleware, exception handlers, message handlers that delegate.</summary>
internal sealed class HttpPipelineExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "ASP.NET",
        new KnownBase("Microsoft.AspNetCore.Http", "IMiddleware", 0, Supports.Pipeline, ByName: false),
        new KnownBase("Microsoft.AspNetCore.Diagnostics", "IExceptionHandler", 0, Supports.Pipeline),
        new KnownBase("System.Net.Http", "DelegatingHandler", 0, Supports.Pipeline));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
