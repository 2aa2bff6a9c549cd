using OrderFlow.Contracts.Stock;
using OrderFlow.Onex.Contracts;

namespace OrderFlow.Stock;

/// <summary>Sums movements up by article.</summary>
public sealed class StockMovementFold
{
    private readonly Dictionary<string, int> sums = new(StringComparer.Ordinal);

    /// <summary>Folds movements in.</summary>
    /// <param name="contract">The movements.</param>
    /// <returns>The sums so far.</returns>
    public IReadOnlyDictionary<string, int> ExecuteReduction(ModelContractReducer<ModelStockMovement> contract)
    {
        foreach (var movement in contract.Events)
            sums[movement.Sku] = sums.GetValueOrDefault(movement.Sku) + movement.Delta;
        return sums;
    }
}
