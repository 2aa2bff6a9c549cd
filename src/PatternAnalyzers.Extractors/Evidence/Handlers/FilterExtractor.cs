using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Filters of MVC, of minimal APIs and of other frameworks that call a chain of them.</summary>
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
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IAlwaysRunResultFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.Mvc.Filters", "IAsyncAlwaysRunResultFilter", 0, Supports.Pipeline),
        new KnownBase("System.Web.Mvc", "ActionFilterAttribute", 0, Supports.Pipeline),
        new KnownBase("System.Web.Mvc", "AuthorizeAttribute", 0, Supports.Pipeline, ByName: false),
        new KnownBase("System.Web.Mvc", "HandleErrorAttribute", 0, Supports.Pipeline),
        new KnownBase("System.Web.Mvc", "IActionFilter", 0, Supports.Pipeline),
        new KnownBase("System.Web.Mvc", "IExceptionFilter", 0, Supports.Pipeline),
        new KnownBase("System.Web.Mvc", "IAuthorizationFilter", 0, Supports.Pipeline),
        new KnownBase("System.Web.Http.Filters", "ActionFilterAttribute", 0, Supports.Pipeline),
        new KnownBase("System.Web.Http.Filters", "ExceptionFilterAttribute", 0, Supports.Pipeline),
        new KnownBase("System.Web.Http.Filters", "AuthorizationFilterAttribute", 0, Supports.Pipeline),
        new KnownBase("System.Web.Http", "AuthorizeAttribute", 0, Supports.Pipeline, ByName: false),
        new KnownBase("Microsoft.AspNetCore.Http", "IEndpointFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.AspNetCore.SignalR", "IHubFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.SemanticKernel", "IPromptRenderFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.SemanticKernel", "IFunctionInvocationFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.SemanticKernel", "IAutoFunctionInvocationFilter", 0, Supports.Pipeline),
        new KnownBase("Hangfire.Server", "IServerFilter", 0, Supports.Pipeline));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
