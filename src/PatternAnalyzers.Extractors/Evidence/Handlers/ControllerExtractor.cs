using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Controllers of ASP.NET Core and its elders.</summary>
internal sealed class ControllerExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "ASP.NET",
        new KnownBase("Microsoft.AspNetCore.Mvc", "ControllerBase", 0, Supports.HttpEndpoint),
        new KnownBase("Microsoft.AspNetCore.Mvc", "Controller", 0, Supports.HttpEndpoint, ByName: false),
        new KnownBase("System.Web.Mvc", "Controller", 0, Supports.HttpEndpoint, ByName: false),
        new KnownBase("System.Web.Http", "ApiController", 0, Supports.HttpEndpoint),
        new KnownBase("Microsoft.AspNetCore.OData.Routing.Controllers", "ODataController", 0, Supports.HttpEndpoint),
        new KnownBase("System.Web.Mvc", "AsyncController", 0, Supports.HttpEndpoint, ByName: false),
        new KnownBase("System.Web", "IHttpHandler", 0, Supports.HttpEndpoint),
        new KnownBase("System.Web", "IHttpAsyncHandler", 0, Supports.HttpEndpoint),
        new KnownBase("ServiceStack", "Service", 0, Supports.HttpEndpoint, ByName: false));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
