using OrderFlow.Contracts.Orders;

namespace OrderFlow.Contracts.Pricing;

/// <summary>An order was quoted and may be fulfilled. Travels over the bus.</summary>
/// <param name="Order">The order.</param>
/// <param name="Quote">Its price.</param>
public sealed record OrderPriced(ModelOrder Order, ModelQuote Quote);
