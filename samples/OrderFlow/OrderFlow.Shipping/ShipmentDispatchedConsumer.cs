using MassTransit;
using OrderFlow.Contracts.Orders;
using OrderFlow.Contracts.Shipping;

namespace OrderFlow.Shipping;

/// <summary>Marks an order as shipped.</summary>
/// <param name="orders">Keeps orders.</param>
public sealed class ShipmentDispatchedConsumer(IOrderRepository orders) : IConsumer<ShipmentDispatched>
{
    /// <inheritdoc />
    public async Task Consume(ConsumeContext<ShipmentDispatched> context)
    {
        var order = await orders.FindAsync(context.Message.OrderNumber, context.CancellationToken);
        if (order is null)
            return;
        var fingerprint = OrderFingerprintHasher.Hash(order.CustomerId, order.Lines);
        await orders.SaveAsync(order with { Status = EnumOrderStatus.Shipped }, fingerprint, context.CancellationToken);
    }
}
