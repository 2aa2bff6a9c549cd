using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Corpus.Handlers.Web;

public class TenantMiddleware
{
    private readonly RequestDelegate _next;

    public TenantMiddleware(RequestDelegate next) => _next = next;

    public async Task InvokeAsync(HttpContext context, TenantAccessor tenants)
    {
        var host = context.Request.Host.Host;
        var dot = host.IndexOf('.');
        if (dot <= 0)
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        tenants.Current = host[..dot];
        await _next(context);
    }
}

public class TenantAccessor
{
    public string? Current { get; set; }
}

/// <summary>Turns exceptions into RFC 9457 documents.</summary>
public sealed class ProblemWriter(ILogger<ProblemWriter> logger, IHostEnvironment env) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception ex) when (!context.Response.HasStarted)
        {
            logger.LogError(ex, "request failed");
            var (status, title) = Explain(ex);
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/problem+json";
            var problem = new ProblemDetails { Status = status, Title = title, Detail = env.IsDevelopment() ? ex.ToString() : null };
            await JsonSerializer.SerializeAsync(context.Response.Body, problem);
        }
    }

    private static (int, string) Explain(Exception ex) => ex switch
    {
        KeyNotFoundException => (404, "Not found"),
        UnauthorizedAccessException => (403, "Forbidden"),
        ArgumentException => (400, "Bad request"),
        _ => (500, "Something went wrong"),
    };
}

public class RequireIfMatchAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!context.HttpContext.Request.Headers.ContainsKey("If-Match"))
            context.Result = new StatusCodeResult(StatusCodes.Status428PreconditionRequired);
    }
}

public class UnitOfWorkFilter(System.Data.Common.DbConnection connection) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        await connection.OpenAsync(context.HttpContext.RequestAborted);
        await using var transaction = await connection.BeginTransactionAsync();
        var executed = await next();
        if (executed.Exception is null) await transaction.CommitAsync();
        else await transaction.RollbackAsync();
    }
}

public record MinimumAge(int Years) : IAuthorizationRequirement;

public class MinimumAgeHandler(TimeProvider time) : AuthorizationHandler<MinimumAge>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, MinimumAge requirement)
    {
        if (DateOnly.TryParse(context.User.FindFirstValue(ClaimTypes.DateOfBirth), out var born)
            && born.AddYears(requirement.Years) <= DateOnly.FromDateTime(time.GetUtcNow().Date))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

public interface ITokenSource
{
    ValueTask<string> GetAsync(bool forceNew, CancellationToken ct);
}

public class BearerHandler(ITokenSource tokens) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(false, cancellationToken));
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized) return response;

        response.Dispose();
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(true, cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}

public static class WebPipelineExtensions
{
    public static IApplicationBuilder UseTenants(this IApplicationBuilder app) => app.UseMiddleware<TenantMiddleware>();
}
