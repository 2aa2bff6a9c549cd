using MediatR;
using OrderFlow.Contracts.Orders;

namespace OrderFlow.Contracts.Pricing;

/// <summary>Asks for the price of an order.</summary>
/// <param name="Order">The order.</param>
public sealed record PriceOrder(ModelOrder Order) : IRequest<ModelQuote>;
