using OrderFlow.Contracts.Stock;

namespace OrderFlow.Stock.Allocation;

/// <summary>Ranks warehouses for an article: those that can serve the whole quantity first, then those with most left.</summary>
public sealed class WarehouseRanker
{
    /// <summary>Ranks levels.</summary>
    /// <param name="levels">Levels of one article.</param>
    /// <param name="quantity">Pieces asked for.</param>
    /// <returns>The levels, best first; equals in order of the warehouse code.</returns>
    public IReadOnlyList<ModelStockLevel> Rank(IEnumerable<ModelStockLevel> levels, int quantity)
    {
        var ranked = levels.ToList();
        ranked.Sort((left, right) =>
        {
            var whole = (right.Available >= quantity).CompareTo(left.Available >= quantity);
            if (whole != 0)
                return whole;
            var rest = right.Available.CompareTo(left.Available);
            return rest != 0 ? rest : string.CompareOrdinal(left.Warehouse, right.Warehouse);
        });
        return ranked;
    }
}
