namespace OrderFlow.Contracts.Stock;

/// <summary>How much of an article a warehouse holds.</summary>
/// <param name="Warehouse">Code of the warehouse.</param>
/// <param name="Sku">The article.</param>
/// <param name="OnHand">Pieces on the shelf.</param>
/// <param name="Reserved">Pieces set aside for orders.</param>
public sealed record ModelStockLevel(string Warehouse, string Sku, int OnHand, int Reserved)
{
    /// <summary>Pieces that may still be promised.</summary>
    public int Available => OnHand - Reserved;
}
