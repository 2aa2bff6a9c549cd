using OrderFlow.Contracts.Shipping;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Fulfilment.Delivery;

/// <summary>What a delivery date follows from.</summary>
/// <param name="Offer">The carrier's offer.</param>
/// <param name="Dispatched">Day on which the shipment leaves.</param>
public sealed record ModelDeliveryRequest(ModelCarrierOffer Offer, DateOnly Dispatched);

public sealed class NodeDeliveryDateCompute(ModelOnexContainer container) : NodeCompute<ModelDeliveryRequest, DateOnly>(container)
{
    public override DateOnly ExecuteCompute(ModelDeliveryRequest input)
    {
        var day = input.Dispatched;
        for (var left = input.Offer.Days; left > 0;)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }
        return day;
    }
}
