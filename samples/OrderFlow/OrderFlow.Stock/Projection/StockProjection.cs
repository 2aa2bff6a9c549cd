using OrderFlow.Contracts.Stock;

namespace OrderFlow.Stock.Projection;

/// <summary>The stock levels that the shop shows, built from movements.</summary>
public sealed class StockProjection
{
    private readonly Dictionary<(string Warehouse, string Sku), int> levels = [];

    /// <summary>Folds a movement in.</summary>
    /// <param name="movement">The movement.</param>
    public void Apply(ModelStockMovement movement)
    {
        var key = (movement.Warehouse, movement.Sku);
        levels[key] = Math.Max(0, levels.GetValueOrDefault(key) + movement.Delta);
    }

    /// <summary>Pieces of an article in all warehouses.</summary>
    /// <param name="sku">The article.</param>
    /// <returns>Pieces, never negative.</returns>
    public int TotalOf(string sku) => levels.Where(level => level.Key.Sku == sku).Sum(level => level.Value);
}
