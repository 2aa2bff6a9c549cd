using OrderFlow.Contracts.Stock;
using OrderFlow.Onex.Contracts;
using OrderFlow.Stock.Import;

namespace OrderFlow.Stock.Replenishment;

/// <summary>The nightly run: import movements, write them, fold them into demand.</summary>
/// <param name="import">Reads the files of the warehouses.</param>
/// <param name="writer">Writes movements.</param>
/// <param name="demand">Learns how fast articles sell.</param>
public sealed class ReplenishmentRun(StockImport import, NodeStockWriterEffect writer, NodeDemandReducer demand)
{
    /// <summary>Runs once.</summary>
    /// <param name="contract">Names the workflow.</param>
    /// <param name="cancellationToken">Gives up between two steps.</param>
    /// <returns>Movements taken over.</returns>
    public async Task<int> ExecuteOrchestrationAsync(ModelContractOrchestrator contract, CancellationToken cancellationToken)
    {
        var effect = new ModelContractEffect { Name = contract.Workflow, Target = "inbox" };
        IReadOnlyList<ModelStockMovement> movements = await import.ExecuteEffectAsync(effect, cancellationToken);
        var rows = await writer.ExecuteEffectAsync(movements, cancellationToken);
        demand.Fold(movements);
        return rows;
    }
}
