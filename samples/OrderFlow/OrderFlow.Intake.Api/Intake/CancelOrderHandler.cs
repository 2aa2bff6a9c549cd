using MediatR;
using OrderFlow.Contracts.Orders;

namespace OrderFlow.Intake.Api.Intake;

/// <summary>Calls an order off while it is still in the house.</summary>
/// <param name="orders">Keeps orders.</param>
/// <param name="mediator">Tells the rest of the house.</param>
public sealed class CancelOrderHandler(IOrderRepository orders, IMediator mediator) : IRequestHandler<CancelOrder, bool>
{
    /// <summary>Calls the order off.</summary>
    /// <param name="request">Which order, and why.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when there is no such order or it has left already.</returns>
    public async Task<bool> Handle(CancelOrder request, CancellationToken cancellationToken)
    {
        var order = await orders.FindAsync(request.Number, cancellationToken);
        if (order is null || order.Status is EnumOrderStatus.Shipped or EnumOrderStatus.Cancelled)
            return false;
        var fingerprint = OrderFingerprintHasher.Hash(order.CustomerId, order.Lines);
        await orders.SaveAsync(order with { Status = EnumOrderStatus.Cancelled }, fingerprint, cancellationToken);
        await mediator.Publish(new OrderCancelled(order.Number, order.Lines), cancellationToken);
        return true;
    }
}
