using MediatR;
using OrderFlow.Contracts.Pricing;
using OrderFlow.Intake.Api.Filters;
using OrderFlow.Pricing;

namespace OrderFlow.Intake.Api.Endpoints;

/// <summary>Prices over HTTP.</summary>
internal static class PriceEndpoints
{
    /// <summary>Maps the endpoints.</summary>
    public static void MapPrices(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/prices/changes", async (PriceChanged change, IMediator mediator, CancellationToken cancellationToken) =>
            {
                await mediator.Publish(change, cancellationToken);
                return Results.Accepted();
            })
            .AddEndpointFilter<PartnerKeyFilter>();

        routes.MapGet("/prices/rounded", (decimal amount, string currency, NodeCurrencyRoundingCompute rounding) =>
            rounding.Round(new Money(amount, currency)));
    }
}
