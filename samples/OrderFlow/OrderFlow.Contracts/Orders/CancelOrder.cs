using MediatR;

namespace OrderFlow.Contracts.Orders;

/// <summary>Asks to call an order off.</summary>
/// <param name="Number">Order number.</param>
/// <param name="Reason">Why, for the books.</param>
public sealed record CancelOrder(string Number, string Reason) : IRequest<bool>;
