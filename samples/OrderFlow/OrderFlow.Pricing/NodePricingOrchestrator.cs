using OrderFlow.Contracts.Orders;
using OrderFlow.Contracts.Pricing;
using OrderFlow.Onex;
using OrderFlow.Onex.Contracts;
using OrderFlow.Onex.Nodes;
using OrderFlow.Pricing.Models;
using OrderFlow.Pricing.PriceBook;
using OrderFlow.Pricing.Promotions;

namespace OrderFlow.Pricing;

/// <summary>Turns an order into a quote: list prices, promotion, discount, tax, rounding.</summary>
/// <remarks>Every step is a node of its own; this one only says in which order they run.</remarks>
/// <param name="container">The container.</param>
/// <param name="priceBook">Looks list prices up.</param>
/// <param name="promotions">Loads what runs at the moment.</param>
/// <param name="linePrices">Prices a line.</param>
/// <param name="rounding">Rounds the total.</param>
/// <param name="tiers">Knows the tier of the customer.</param>
public sealed class NodePricingOrchestrator(
    ModelOnexContainer container,
    NodePriceBookCompute priceBook,
    NodePromotionLoaderEffect promotions,
    NodeLinePriceCompute linePrices,
    NodeCurrencyRoundingCompute rounding,
    LoyaltyTierEvaluation tiers)
    : NodeOrchestrator<ModelOrder, ModelQuote>(container)
{
    /// <inheritdoc />
    public override async Task<ModelQuote> ExecuteOrchestrationAsync(ModelOrder input, CancellationToken cancellationToken)
    {
        var running = await promotions.ExecuteEffectAsync("current", cancellationToken);
        var promotion = CouponMatcher.Match(input.Coupon, running);
        var tier = tiers.ExecuteCompute(new ModelContractCompute<decimal> { Name = "loyalty", Input = input.Turnover });
        var lines = new List<ModelPricedLine>(input.Lines.Count);
        foreach (var line in input.Lines)
        {
            var price = await priceBook.ExecuteEffectAsync(line.Sku, cancellationToken);
            var request = new ModelPricingRequest(line, price, input.ShipTo.Country, tier, promotion);
            lines.Add(linePrices.ExecuteCompute(request));
        }
        var total = rounding.Round(Money.Zero.With(lines.Sum(line => line.Net)));
        return new ModelQuote(input.Number, lines, total);
    }
}
