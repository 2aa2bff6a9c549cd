using OrderFlow.Contracts.Pricing;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;
using OrderFlow.Pricing.Models;

namespace OrderFlow.Pricing;

public sealed class NodeBasketTotalsReducer(ModelOnexContainer container) : NodeReducer<ModelBasketTotals, ModelPricedLine>(container)
{
    public override ModelBasketTotals ExecuteReduction(ModelBasketTotals state, ModelPricedLine happened) =>
        new(state.Pieces + happened.Quantity, state.Gross + happened.Gross, DateTime.UtcNow);
}
