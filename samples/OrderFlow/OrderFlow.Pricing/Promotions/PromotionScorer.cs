using OrderFlow.Pricing.Models;

namespace OrderFlow.Pricing.Promotions;

/// <summary>Scores how much a promotion is worth to a basket.</summary>
public sealed class PromotionScorer
{
    private const double PercentWeight = 0.6;
    private const double ReachWeight = 0.3;
    private const double EaseWeight = 0.1;

    /// <summary>The score.</summary>
    /// <param name="promotion">The promotion.</param>
    /// <param name="basket">Pieces by article.</param>
    /// <returns>0 (worthless) to 1.</returns>
    public double Score(ModelPromotion promotion, IReadOnlyDictionary<string, int> basket)
    {
        var reached = 0;
        var pieces = 0;
        foreach (var (sku, quantity) in basket)
        {
            pieces += quantity;
            if (quantity >= promotion.MinimumQuantity && sku.StartsWith(promotion.SkuPrefix, StringComparison.Ordinal))
                reached += quantity;
        }
        if (pieces == 0)
            return 0;
        var reach = (double)reached / pieces;
        var ease = 1.0 / Math.Max(1, promotion.MinimumQuantity);
        return (PercentWeight * (double)promotion.Percent / 100) + (ReachWeight * reach) + (EaseWeight * ease);
    }
}
