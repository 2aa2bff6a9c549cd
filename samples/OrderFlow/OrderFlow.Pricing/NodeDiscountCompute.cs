using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;
using OrderFlow.Pricing.Models;

namespace OrderFlow.Pricing;

/// <summary>Works out what is taken off a line: the best of volume, tier and promotion, never more than 40 %.</summary>
/// <param name="container">The container.</param>
public sealed class NodeDiscountCompute(ModelOnexContainer container) : NodeCompute<ModelPricingRequest, decimal>(container)
{
    private const decimal Ceiling = 0.40m;

    /// <inheritdoc />
    public override decimal ExecuteCompute(ModelPricingRequest input)
    {
        var gross = input.ListPrice.Amount * input.Line.Quantity;
        if (gross <= 0)
            return 0;
        var rate = VolumeRate(input.Line.Quantity);
        if (input.CustomerTier > 0)
        {
            var tierRate = input.CustomerTier >= 3 ? 0.08m : 0.025m * input.CustomerTier;
            if (tierRate > rate)
                rate = tierRate;
            else if (input.CustomerTier >= 2 && rate < 0.15m)
                rate += 0.01m;
        }
        if (input.Promotion is { } promotion)
        {
            if (input.Line.Quantity >= promotion.MinimumQuantity && Applies(promotion, input.Line.Sku))
            {
                var promoted = promotion.Percent / 100m;
                if (promoted > rate)
                    rate = promoted;
                else if (rate < 0.10m && promoted > 0.05m)
                    rate += promoted / 2;
            }
        }
        return gross * Math.Min(rate, Ceiling);
    }

    private static bool Applies(ModelPromotion promotion, string sku) =>
        promotion.SkuPrefix.Length == 0 || sku.StartsWith(promotion.SkuPrefix, StringComparison.Ordinal);

    private static decimal VolumeRate(int quantity) => quantity switch
    {
        >= 500 => 0.20m,
        >= 100 => 0.12m,
        >= 20 => 0.05m,
        _ => 0m,
    };
}
