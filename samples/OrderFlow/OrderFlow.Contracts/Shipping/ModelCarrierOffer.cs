namespace OrderFlow.Contracts.Shipping;

/// <summary>What a carrier asks for a shipment.</summary>
/// <param name="Carrier">Code of the carrier.</param>
/// <param name="Price">Price in euro.</param>
/// <param name="Days">Days until delivery.</param>
/// <param name="OnTimeRate">Share of deliveries on time, 0 to 1.</param>
public sealed record ModelCarrierOffer(string Carrier, decimal Price, int Days, double OnTimeRate);
