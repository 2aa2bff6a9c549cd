using MediatR;
using OrderFlow.Contracts.Pricing;
using OrderFlow.Pricing.PriceBook;

namespace OrderFlow.Pricing.Handlers;

public sealed class PriceCacheInvalidationHandler(PriceCache cache) : INotificationHandler<PriceChanged>
{
    public Task Handle(PriceChanged notification, CancellationToken cancellationToken)
    {
        cache.Remove(notification.Sku);
        return Task.CompletedTask;
    }
}
