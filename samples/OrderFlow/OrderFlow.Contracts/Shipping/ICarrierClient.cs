namespace OrderFlow.Contracts.Shipping;

/// <summary>Talks to the carriers.</summary>
public interface ICarrierClient
{
    /// <summary>What each carrier asks for a shipment.</summary>
    Task<IReadOnlyList<ModelCarrierOffer>> OffersAsync(ModelShipment shipment, CancellationToken cancellationToken);

    /// <summary>Books a carrier.</summary>
    /// <returns>The tracking code.</returns>
    Task<string> BookAsync(ModelShipment shipment, string carrier, CancellationToken cancellationToken);
}
