namespace OrderFlow.Contracts.Orders;

/// <summary>An order as the customer placed it.</summary>
public sealed record ModelOrder
{
    /// <summary>Order number in its printed form.</summary>
    public required string Number { get; init; }

    /// <summary>Who ordered.</summary>
    public required string CustomerId { get; init; }

    /// <summary>Where it goes.</summary>
    public required ModelAddress ShipTo { get; init; }

    /// <summary>What was ordered.</summary>
    public required IReadOnlyList<ModelOrderLine> Lines { get; init; }

    /// <summary>Coupon code as typed; null without one.</summary>
    public string? Coupon { get; init; }

    /// <summary>What the customer had bought before this order, in euro; decides the loyalty tier.</summary>
    public decimal Turnover { get; init; }

    /// <summary>Where it stands.</summary>
    public EnumOrderStatus Status { get; init; }
}
