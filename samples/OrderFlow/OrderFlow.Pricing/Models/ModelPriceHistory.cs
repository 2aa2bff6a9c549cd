using OrderFlow.Contracts.Pricing;

namespace OrderFlow.Pricing.Models;

/// <summary>The prices an article has had, newest first.</summary>
/// <param name="Sku">The article.</param>
/// <param name="Prices">Its prices.</param>
public sealed record ModelPriceHistory(string Sku, IReadOnlyList<Money> Prices);
