using OrderFlow.Contracts.Orders;

namespace OrderFlow.Contracts.Shipping;

/// <summary>Parcels on their way to a customer.</summary>
public sealed record ModelShipment
{
    /// <summary>The order.</summary>
    public required string OrderNumber { get; init; }

    /// <summary>Where it goes.</summary>
    public required ModelAddress ShipTo { get; init; }

    /// <summary>Its parcels.</summary>
    public IReadOnlyList<ModelParcel> Parcels { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public EnumShipmentStatus Status { get; init; }

    /// <summary>Tracking code of the carrier; null before booking.</summary>
    public string? TrackingCode { get; init; }
}
