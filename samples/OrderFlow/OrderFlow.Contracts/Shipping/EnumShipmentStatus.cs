namespace OrderFlow.Contracts.Shipping;

/// <summary>Where a shipment stands.</summary>
public enum EnumShipmentStatus
{
    /// <summary>Planned, nothing picked.</summary>
    Planned,

    /// <summary>Picked and packed.</summary>
    Packed,

    /// <summary>A carrier has it.</summary>
    InTransit,

    /// <summary>The customer has it.</summary>
    Delivered,

    /// <summary>On its way back.</summary>
    Returning,

    /// <summary>Lost or destroyed.</summary>
    Lost,
}
