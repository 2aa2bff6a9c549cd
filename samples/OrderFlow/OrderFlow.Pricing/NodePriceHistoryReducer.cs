using OrderFlow.Contracts.Pricing;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;
using OrderFlow.Pricing.Models;

namespace OrderFlow.Pricing;

/// <summary>Folds price changes into the history of an article, at most twelve prices long.</summary>
/// <param name="container">The container.</param>
public sealed class NodePriceHistoryReducer(ModelOnexContainer container) : NodeReducer<ModelPriceHistory, PriceChanged>(container)
{
    private const int Length = 12;

    /// <inheritdoc />
    public override ModelPriceHistory ExecuteReduction(ModelPriceHistory state, PriceChanged happened)
    {
        if (happened.Sku != state.Sku || (state.Prices.Count > 0 && state.Prices[0] == happened.NewPrice))
            return state;
        return state with { Prices = [happened.NewPrice, .. state.Prices.Take(Length - 1)] };
    }
}
