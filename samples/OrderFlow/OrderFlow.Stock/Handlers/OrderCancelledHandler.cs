using MediatR;
using OrderFlow.Contracts.Orders;
using OrderFlow.Contracts.Stock;

namespace OrderFlow.Stock.Handlers;

/// <summary>Puts the stock of a cancelled order back on offer.</summary>
/// <param name="stock">Keeps reservations.</param>
public sealed class OrderCancelledHandler(IStockRepository stock) : INotificationHandler<OrderCancelled>
{
    /// <inheritdoc />
    public Task Handle(OrderCancelled notification, CancellationToken cancellationToken) =>
        stock.ReleaseAsync(notification.Number, cancellationToken);
}
