using OrderFlow.Contracts.Shipping;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Fulfilment.Carriers;

/// <summary>Books the best carrier for a shipment, and tries again while the carrier is out of breath.</summary>
/// <param name="container">The container.</param>
/// <param name="carriers">Talks to the carriers.</param>
/// <param name="scorer">Says which offer is best.</param>
/// <param name="retries">Says when to try again.</param>
public sealed class NodeCarrierBookingEffect(ModelOnexContainer container, ICarrierClient carriers, CarrierScorer scorer, IRetryPolicy retries)
    : NodeEffect<ModelShipment, ModelShipment>(container), INodeBookingEffect
{
    /// <summary>Books a carrier.</summary>
    /// <param name="input">The shipment, packed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The shipment with its tracking code.</returns>
    /// <exception cref="OnexError">No carrier takes the shipment.</exception>
    public override async Task<ModelShipment> ExecuteEffectAsync(ModelShipment input, CancellationToken cancellationToken)
    {
        var offers = await carriers.OffersAsync(input, cancellationToken);
        var best = offers.MaxBy(scorer.Score)
            ?? throw new OnexError("fulfilment.no_carrier", $"No carrier takes the shipment of {input.OrderNumber}.");
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var code = await carriers.BookAsync(input, best.Carrier, cancellationToken);
                return input with { TrackingCode = code, Status = EnumShipmentStatus.InTransit };
            }
            catch (HttpRequestException) when (retries.DelayBefore(attempt) is not null)
            {
                await Task.Delay(retries.DelayBefore(attempt)!.Value, cancellationToken);
            }
        }
    }
}
