using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrderFlow.Onex;

namespace OrderFlow.Intake.Api.Filters;

/// <summary>Turns domain errors into problem details.</summary>
public sealed class OnexErrorFilter : IExceptionFilter
{
    /// <inheritdoc />
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not OnexError error)
            return;
        var status = error.Code switch
        {
            "intake.invalid" => StatusCodes.Status400BadRequest,
            "pricing.unknown_article" => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status409Conflict,
        };
        context.Result = new ObjectResult(new ProblemDetails { Type = error.Code, Title = error.Message, Status = status });
        context.ExceptionHandled = true;
    }
}
