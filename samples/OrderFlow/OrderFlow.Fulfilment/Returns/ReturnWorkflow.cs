using OrderFlow.Contracts.Shipping;
using OrderFlow.Fulfilment.Labels;
using OrderFlow.Fulfilment.Shipments;

namespace OrderFlow.Fulfilment.Returns;

/// <summary>Takes a return from the customer's word to a label in the mail.</summary>
/// <param name="statuses">Moves the status on.</param>
/// <param name="labels">Writes the return label.</param>
/// <param name="board">Shows it in the hall.</param>
public sealed class ReturnWorkflow(NodeShipmentStatusReducer statuses, NodeLabelPrinterEffect labels, ShipmentBoard board)
{
    /// <summary>Starts a return.</summary>
    /// <param name="shipment">The shipment, delivered.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The shipment on its way back.</returns>
    public async Task<ModelShipment> StartAsync(ModelShipment shipment, CancellationToken cancellationToken)
    {
        var returning = statuses.ExecuteReduction(shipment, EnumShipmentStatus.Returning);
        await labels.PrintAsync(returning, cancellationToken);
        board.ExecuteReduction(new() { Events = [returning] });
        return returning;
    }
}
