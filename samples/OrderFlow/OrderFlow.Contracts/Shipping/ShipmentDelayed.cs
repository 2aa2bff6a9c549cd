using MediatR;

namespace OrderFlow.Contracts.Shipping;

/// <summary>A carrier says that a shipment comes later.</summary>
/// <param name="OrderNumber">The order.</param>
/// <param name="Days">Days it will be late.</param>
public sealed record ShipmentDelayed(string OrderNumber, int Days) : INotification;
