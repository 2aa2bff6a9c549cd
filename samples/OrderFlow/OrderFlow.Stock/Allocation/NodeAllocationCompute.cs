using OrderFlow.Contracts.Orders;
using OrderFlow.Contracts.Stock;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Stock.Allocation;

/// <summary>What an allocation starts from.</summary>
/// <param name="OrderNumber">The order.</param>
/// <param name="Lines">What it needs.</param>
/// <param name="Levels">What the warehouses hold.</param>
public sealed record ModelAllocationRequest(string OrderNumber, IReadOnlyList<ModelOrderLine> Lines, IReadOnlyList<ModelStockLevel> Levels);

/// <summary>Spreads an order over warehouses: one warehouse if one can serve a line alone, else the best ranked first.</summary>
/// <param name="container">The container.</param>
/// <param name="ranker">Says which warehouse comes first.</param>
public sealed class NodeAllocationCompute(ModelOnexContainer container, WarehouseRanker ranker)
    : NodeCompute<ModelAllocationRequest, ModelReservation>(container)
{
    /// <inheritdoc />
    public override ModelReservation ExecuteCompute(ModelAllocationRequest input)
    {
        var allocations = new List<ModelAllocation>();
        var missing = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in input.Lines)
        {
            var open = line.Quantity;
            var ranked = ranker.Rank(input.Levels.Where(level => level.Sku == line.Sku), line.Quantity);
            foreach (var level in ranked)
            {
                if (open == 0)
                    break;
                if (level.Available <= 0)
                    continue;
                var taken = Math.Min(open, level.Available);
                if (taken < open && level.Available < 3 && ranked.Count > 1)
                {
                    // Two pieces here and two there cost more in postage than a later delivery.
                    continue;
                }
                allocations.Add(new ModelAllocation(level.Warehouse, line.Sku, taken));
                open -= taken;
            }
            if (open > 0)
                missing[line.Sku] = missing.GetValueOrDefault(line.Sku) + open;
        }
        return new ModelReservation(input.OrderNumber, allocations, missing);
    }
}
