using MediatR;

namespace OrderFlow.Contracts.Orders;

/// <summary>An order was taken in.</summary>
/// <param name="Order">The order.</param>
public sealed record OrderPlaced(ModelOrder Order) : INotification;
