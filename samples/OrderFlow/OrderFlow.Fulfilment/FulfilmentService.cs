using OrderFlow.Contracts.Orders;
using OrderFlow.Contracts.Shipping;
using OrderFlow.Onex.State;

namespace OrderFlow.Fulfilment;

/// <summary>Fulfils each order once, however often it is asked.</summary>
/// <param name="workflow">Takes an order from the shelf to the carrier.</param>
/// <param name="shipments">Shipments so far.</param>
public sealed class FulfilmentService(NodeFulfilmentOrchestrator workflow, IStateStore<ModelShipment> shipments) : IFulfilmentService
{
    /// <inheritdoc />
    public async Task<ModelShipment> FulfilAsync(ModelOrder order, CancellationToken cancellationToken)
    {
        if (shipments.Find(order.Number) is { } known)
            return known;
        var shipment = await workflow.ExecuteOrchestrationAsync(order, cancellationToken);
        return shipments.Apply(order.Number, _ => shipment);
    }
}
