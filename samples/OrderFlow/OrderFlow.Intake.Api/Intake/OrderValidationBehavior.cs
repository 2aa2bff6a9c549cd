using MediatR;
using OrderFlow.Contracts.Orders;
using OrderFlow.Onex;

namespace OrderFlow.Intake.Api.Intake;

/// <summary>Turns orders away that nobody could fulfil, before anything is written.</summary>
/// <typeparam name="TRequest">The request; only <see cref="PlaceOrder"/> is looked at.</typeparam>
/// <typeparam name="TResponse">The answer.</typeparam>
public sealed class OrderValidationBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private const int MostLines = 200;

    /// <summary>Checks the order and calls the rest of the pipeline.</summary>
    /// <param name="request">The request.</param>
    /// <param name="next">The rest of the pipeline.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The answer of the handler.</returns>
    /// <exception cref="OnexError">Nobody could fulfil the order.</exception>
    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        if (request is PlaceOrder order && Objection(order) is { } objection)
            throw new OnexError("intake.invalid", objection);
        return next();
    }

    private static string? Objection(PlaceOrder order)
    {
        if (order.Lines.Count is 0 or > MostLines)
            return $"An order has 1 to {MostLines} lines.";
        foreach (var line in order.Lines)
        {
            if (line.Quantity < 1)
                return $"{line.Sku}: at least one piece, please.";
            if (string.IsNullOrWhiteSpace(line.Sku))
                return "A line names no article.";
        }
        return order.ShipTo.Country.Length == 2 ? null : "The country is a code of two letters.";
    }
}
