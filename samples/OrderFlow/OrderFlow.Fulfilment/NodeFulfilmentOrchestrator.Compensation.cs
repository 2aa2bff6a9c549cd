using OrderFlow.Contracts.Shipping;

namespace OrderFlow.Fulfilment;

public sealed partial class NodeFulfilmentOrchestrator
{
    /// <summary>Undoes a shipment that must not leave: it is marked as returning, and the carrier brings it back.</summary>
    /// <param name="shipment">The shipment.</param>
    /// <returns>The shipment as it stands then.</returns>
    public ModelShipment Compensate(ModelShipment shipment) => shipment.Status switch
    {
        EnumShipmentStatus.Planned or EnumShipmentStatus.Packed => shipment with { Parcels = [] },
        _ => statuses.ExecuteReduction(shipment, EnumShipmentStatus.Returning),
    };
}
