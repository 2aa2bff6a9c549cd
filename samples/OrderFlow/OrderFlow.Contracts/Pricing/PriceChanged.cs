using MediatR;

namespace OrderFlow.Contracts.Pricing;

/// <summary>The list price of an article changed.</summary>
/// <param name="Sku">The article.</param>
/// <param name="NewPrice">Its price from now on.</param>
public sealed record PriceChanged(string Sku, Money NewPrice) : INotification;
