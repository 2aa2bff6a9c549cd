using MassTransit;
using OrderFlow.Contracts.Pricing;
using OrderFlow.Contracts.Shipping;

namespace OrderFlow.Shipping;

/// <summary>Fulfils an order as soon as it is priced, and says on the bus that it left.</summary>
/// <param name="fulfilment">Fulfils it.</param>
public sealed class OrderPricedConsumer(IFulfilmentService fulfilment) : IConsumer<OrderPriced>
{
    /// <inheritdoc />
    public async Task Consume(ConsumeContext<OrderPriced> context)
    {
        var shipment = await fulfilment.FulfilAsync(context.Message.Order, context.CancellationToken);
        if (shipment.TrackingCode is { } code)
            await context.Publish(new ShipmentDispatched(shipment.OrderNumber, code), context.CancellationToken);
    }
}
