using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Filters of MVC and of minimal APIs.</summary>
internal sealed class FilterExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "ASP.NET",
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IActionFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IAsyncActionFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IExceptionFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IAsyncExceptionFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IResultFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IAsyncResultFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IResourceFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IAsyncResourceFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IAuthorizationFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IAsyncAuthorizationFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IPageFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IAsyncPageFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "ActionFilterAttribute", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "ExceptionFilterAttribute", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "ResultFilterAttribute", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Http", "IEndpointFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.SignalR", "IHubFilter", 0, Supports.Pipeline));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
