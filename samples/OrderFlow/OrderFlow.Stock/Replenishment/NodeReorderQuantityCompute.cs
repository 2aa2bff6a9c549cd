using OrderFlow.Contracts.Stock;
using OrderFlow.Onex;
using OrderFlow.Stock.Models;

namespace OrderFlow.Stock.Replenishment;

/// <summary>Works out how many pieces to reorder.</summary>
[NodeArchetype(EnumNodeArchetype.Compute)]
public sealed class NodeReorderQuantityCompute
{
    private const int LeadDays = 6;
    private const int CoverDays = 21;

    /// <summary>The reorder for an article.</summary>
    /// <param name="sku">The article.</param>
    /// <param name="levels">Its levels.</param>
    /// <param name="dailyDemand">Pieces sold a day.</param>
    /// <returns>The reorder; null while stock lasts beyond the delivery time.</returns>
    public ModelReorder? QuantityFor(string sku, IReadOnlyList<ModelStockLevel> levels, double dailyDemand)
    {
        var available = levels.Sum(level => level.Available);
        if (available > dailyDemand * LeadDays)
            return null;
        var pieces = (int)Math.Ceiling((dailyDemand * (LeadDays + CoverDays)) - available);
        return pieces > 0 ? new ModelReorder(sku, pieces) : null;
    }
}
