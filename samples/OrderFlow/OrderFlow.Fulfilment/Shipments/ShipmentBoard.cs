using OrderFlow.Contracts.Shipping;
using OrderFlow.Onex.Contracts;

namespace OrderFlow.Fulfilment.Shipments;

/// <summary>Counts shipments by status for the screen in the hall.</summary>
public sealed class ShipmentBoard
{
    private readonly Dictionary<string, EnumShipmentStatus> statuses = new(StringComparer.Ordinal);

    /// <summary>Folds reports in.</summary>
    /// <param name="contract">The reports.</param>
    /// <returns>Shipments by status.</returns>
    public IReadOnlyDictionary<EnumShipmentStatus, int> ExecuteReduction(ModelContractReducer<ModelShipment> contract)
    {
        foreach (var shipment in contract.Events)
            statuses[shipment.OrderNumber] = shipment.Status;
        return statuses.Values.CountBy(status => status).ToDictionary();
    }
}
