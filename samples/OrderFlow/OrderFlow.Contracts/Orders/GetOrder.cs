using MediatR;

namespace OrderFlow.Contracts.Orders;

/// <summary>Asks for an order.</summary>
/// <param name="Number">Order number in its printed form.</param>
public sealed record GetOrder(string Number) : IRequest<ModelOrder?>;
