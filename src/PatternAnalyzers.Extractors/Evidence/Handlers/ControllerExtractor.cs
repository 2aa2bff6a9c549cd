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
        new KnownBase("Microsoft.AspNetCore.OData.Routing.Controllers", "ODataController", 0, Supports.HttpEndpoint));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
