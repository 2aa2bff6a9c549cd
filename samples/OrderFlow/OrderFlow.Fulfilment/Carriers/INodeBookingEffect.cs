using OrderFlow.Contracts.Shipping;

namespace OrderFlow.Fulfilment.Carriers;

/// <summary>What the workflow needs from a booking node.</summary>
public interface INodeBookingEffect
{
    /// <summary>Books a carrier.</summary>
    Task<ModelShipment> ExecuteEffectAsync(ModelShipment input, CancellationToken cancellationToken);
}
