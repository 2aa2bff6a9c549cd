using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrderFlow.Intake.Api.Filters;

/// <summary>Answers a repeated request with the answer of the first.</summary>
public sealed class IdempotencyFilter : IAsyncActionFilter
{
    private const string Header = "Idempotency-Key";

    private readonly ConcurrentDictionary<string, ActionExecutedContext> answers = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var key = context.HttpContext.Request.Headers[Header].ToString();
        if (key.Length > 0 && answers.TryGetValue(key, out var known))
        {
            context.Result = known.Result;
            return;
        }
        var executed = await next();
        if (key.Length > 0 && executed.Exception is null)
            answers[key] = executed;
    }
}
