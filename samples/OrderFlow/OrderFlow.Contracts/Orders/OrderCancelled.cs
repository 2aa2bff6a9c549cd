using MediatR;

namespace OrderFlow.Contracts.Orders;

/// <summary>An order was called off.</summary>
/// <param name="Number">Order number.</param>
/// <param name="Lines">What had been ordered.</param>
public sealed record OrderCancelled(string Number, IReadOnlyList<ModelOrderLine> Lines) : INotification;
