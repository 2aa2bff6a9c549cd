namespace OrderFlow.Contracts.Shipping;

/// <summary>A shipment left the warehouse. Travels over the bus.</summary>
/// <param name="OrderNumber">The order.</param>
/// <param name="TrackingCode">Tracking code of the carrier.</param>
public sealed record ShipmentDispatched(string OrderNumber, string TrackingCode);
