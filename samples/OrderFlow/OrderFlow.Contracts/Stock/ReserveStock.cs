using MediatR;
using OrderFlow.Contracts.Orders;

namespace OrderFlow.Contracts.Stock;

/// <summary>Asks to set stock aside for an order.</summary>
/// <param name="OrderNumber">The order.</param>
/// <param name="Lines">What it needs.</param>
public sealed record ReserveStock(string OrderNumber, IReadOnlyList<ModelOrderLine> Lines) : IRequest<ModelReservation>;
