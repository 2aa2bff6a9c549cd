namespace OrderFlow.Intake.Api.Middleware;

/// <summary>Gives every request an id that logs and answers carry.</summary>
/// <param name="next">The rest of the pipeline.</param>
/// <param name="logger">Carries the id.</param>
public sealed class CorrelationIdMiddleware(RequestDelegate next, ILogger<CorrelationIdMiddleware> logger)
{
    private const string Header = "X-Correlation-Id";

    /// <summary>Takes the caller's id or makes one.</summary>
    /// <param name="context">The request.</param>
    /// <returns>Ends with the request.</returns>
    public async Task InvokeAsync(HttpContext context)
    {
        var id = context.Request.Headers[Header].FirstOrDefault() ?? context.TraceIdentifier;
        context.Response.Headers[Header] = id;
        using (logger.BeginScope("correlation {Id}", id))
            await next(context);
    }
}
