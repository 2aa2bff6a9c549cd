using OrderFlow.Contracts.Shipping;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Fulfilment.Shipments;

/// <summary>Folds what carriers report into the status of a shipment.</summary>
/// <remarks>
/// Carriers report late, twice and out of order. A shipment never goes back to an earlier status, except that a lost one may turn up.
/// </remarks>
/// <param name="container">The container.</param>
public sealed class NodeShipmentStatusReducer(ModelOnexContainer container) : NodeReducer<ModelShipment, EnumShipmentStatus>(container)
{
    /// <inheritdoc />
    public override ModelShipment ExecuteReduction(ModelShipment state, EnumShipmentStatus happened)
    {
        var allowed = (state.Status, happened) switch
        {
            (EnumShipmentStatus.Planned, EnumShipmentStatus.Packed) => true,
            (EnumShipmentStatus.Packed, EnumShipmentStatus.InTransit) => true,
            (EnumShipmentStatus.InTransit, EnumShipmentStatus.Delivered or EnumShipmentStatus.Returning or EnumShipmentStatus.Lost) => true,
            (EnumShipmentStatus.Delivered, EnumShipmentStatus.Returning) => true,
            (EnumShipmentStatus.Lost, EnumShipmentStatus.InTransit or EnumShipmentStatus.Delivered) => true,
            _ => false,
        };
        return allowed ? state with { Status = happened } : state;
    }
}
