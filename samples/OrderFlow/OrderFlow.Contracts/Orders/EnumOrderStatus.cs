namespace OrderFlow.Contracts.Orders;

/// <summary>Where an order stands.</summary>
public enum EnumOrderStatus
{
    /// <summary>Taken in, nothing checked yet.</summary>
    Placed,

    /// <summary>Quoted and accepted.</summary>
    Priced,

    /// <summary>Stock is set aside.</summary>
    Reserved,

    /// <summary>Left the warehouse.</summary>
    Shipped,

    /// <summary>Called off by the customer or by us.</summary>
    Cancelled,
}
