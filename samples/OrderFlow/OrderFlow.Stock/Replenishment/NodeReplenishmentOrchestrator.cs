using OrderFlow.Contracts.Stock;
using OrderFlow.Stock.Models;

namespace OrderFlow.Stock.Replenishment;

/// <summary>Decides once a day what to order from suppliers.</summary>
/// <param name="reader">Reads levels.</param>
/// <param name="demand">Knows how fast articles sell.</param>
/// <param name="reorders">Works the quantity out.</param>
public sealed class NodeReplenishmentOrchestrator(NodeStockReaderEffect reader, NodeDemandReducer demand, NodeReorderQuantityCompute reorders)
{
    /// <summary>The reorders of the day.</summary>
    /// <param name="skus">Articles to look at.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>One reorder for each article that runs short.</returns>
    public async Task<IReadOnlyList<ModelReorder>> RunAsync(IReadOnlyCollection<string> skus, CancellationToken cancellationToken)
    {
        var levels = await reader.ExecuteEffectAsync(skus, cancellationToken);
        return levels
            .GroupBy(level => level.Sku)
            .Select(article => reorders.QuantityFor(article.Key, [.. article], demand.DailyDemand(article.Key)))
            .OfType<ModelReorder>()
            .ToList();
    }
}
