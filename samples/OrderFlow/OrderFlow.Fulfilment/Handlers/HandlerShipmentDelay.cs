using MediatR;
using OrderFlow.Contracts.Shipping;
using OrderFlow.Onex;

namespace OrderFlow.Fulfilment.Handlers;

// Publishes by itself instead of returning the event; the dispatcher did not exist when this was written.
[HandlerCategory(EnumHandlerCategory.Effect)]
public sealed class HandlerShipmentDelay(IMediator mediator)
{
    public async Task HandleAsync(ModelShipment request, int days, CancellationToken cancellationToken)
    {
        if (days > 0)
            await mediator.Publish(new ShipmentDelayed(request.OrderNumber, days), cancellationToken);
    }
}
