using MediatR;

namespace OrderFlow.Contracts.Orders;

/// <summary>Asks to take an order in.</summary>
/// <param name="CustomerId">Who orders.</param>
/// <param name="ShipTo">Where it goes.</param>
/// <param name="Lines">What is ordered.</param>
/// <param name="Coupon">Coupon code as typed; null without one.</param>
public sealed record PlaceOrder(string CustomerId, ModelAddress ShipTo, IReadOnlyList<ModelOrderLine> Lines, string? Coupon)
    : IRequest<ModelOrderReceipt>;
