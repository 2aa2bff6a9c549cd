using MediatR;
using OrderFlow.Contracts.Pricing;

namespace OrderFlow.Pricing.Handlers;

/// <summary>Prices an order and keeps the quote.</summary>
/// <param name="pricing">Works the quote out.</param>
/// <param name="quotes">Keeps it.</param>
public sealed class PriceOrderHandler(NodePricingOrchestrator pricing, IQuoteRepository quotes) : IRequestHandler<PriceOrder, ModelQuote>
{
    /// <inheritdoc />
    public async Task<ModelQuote> Handle(PriceOrder request, CancellationToken cancellationToken)
    {
        var quote = await pricing.ExecuteOrchestrationAsync(request.Order, cancellationToken);
        await quotes.SaveAsync(quote, cancellationToken);
        return quote;
    }
}
