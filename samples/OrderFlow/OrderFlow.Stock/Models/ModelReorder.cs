namespace OrderFlow.Stock.Models;

/// <summary>Pieces to order from the supplier.</summary>
/// <param name="Sku">The article.</param>
/// <param name="Pieces">How many.</param>
public sealed record ModelReorder(string Sku, int Pieces);
