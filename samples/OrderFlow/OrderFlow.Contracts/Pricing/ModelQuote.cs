namespace OrderFlow.Contracts.Pricing;

/// <summary>A priced order.</summary>
/// <param name="OrderNumber">The order.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Total">What the customer pays.</param>
public sealed record ModelQuote(string OrderNumber, IReadOnlyList<ModelPricedLine> Lines, Money Total);
