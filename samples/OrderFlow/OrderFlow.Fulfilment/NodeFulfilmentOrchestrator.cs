using OrderFlow.Contracts.Orders;
using OrderFlow.Contracts.Shipping;
using OrderFlow.Fulfilment.Carriers;
using OrderFlow.Fulfilment.Labels;
using OrderFlow.Fulfilment.Packing;
using OrderFlow.Fulfilment.Picking;
using OrderFlow.Fulfilment.Shipments;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Fulfilment;

/// <summary>Takes an order from the shelf to the carrier: pick, pack, book, label.</summary>
/// <remarks>The steps are here; what undoes them is in the other half of the class.</remarks>
/// <param name="container">The container.</param>
/// <param name="picking">Orders the stops of the picker.</param>
/// <param name="packing">Packs parcels.</param>
/// <param name="booking">Books the carrier.</param>
/// <param name="labels">Writes the labels.</param>
/// <param name="statuses">Moves the status on.</param>
public sealed partial class NodeFulfilmentOrchestrator(
    ModelOnexContainer container,
    NodePickListCompute picking,
    NodePackingCompute packing,
    INodeBookingEffect booking,
    NodeLabelPrinterEffect labels,
    NodeShipmentStatusReducer statuses)
    : NodeOrchestrator<ModelOrder, ModelShipment>(container)
{
    /// <inheritdoc />
    public override async Task<ModelShipment> ExecuteOrchestrationAsync(ModelOrder input, CancellationToken cancellationToken)
    {
        var stops = picking.ExecuteCompute(input.Lines);
        var picked = stops.Select(stop => new ModelOrderLine(stop.Sku, stop.Pieces)).ToList();
        var planned = new ModelShipment { OrderNumber = input.Number, ShipTo = input.ShipTo, Parcels = packing.Pack(picked) };
        var packed = statuses.ExecuteReduction(planned, EnumShipmentStatus.Packed);
        var booked = await booking.ExecuteEffectAsync(packed, cancellationToken);
        await labels.PrintAsync(booked, cancellationToken);
        return booked;
    }
}
