using MediatR;
using OrderFlow.Contracts.Events;
using OrderFlow.Contracts.Shipping;

namespace OrderFlow.Fulfilment.Handlers;

/// <summary>Tells partners that a shipment comes later.</summary>
/// <param name="partners">Tells them.</param>
public sealed class ShipmentDelayedHandler(IEventPublisher partners) : INotificationHandler<ShipmentDelayed>
{
    /// <inheritdoc />
    public Task Handle(ShipmentDelayed notification, CancellationToken cancellationToken) =>
        partners.PublishAsync("shipment.delayed", $$"""{"order":"{{notification.OrderNumber}}","days":{{notification.Days}}}""", cancellationToken);
}
