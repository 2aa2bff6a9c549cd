namespace OrderFlow.Stock.Models;

/// <summary>Pieces of one article by warehouse, and what is reserved of them by order.</summary>
/// <param name="Sku">The article.</param>
/// <param name="OnHand">Pieces by warehouse.</param>
/// <param name="Reserved">Pieces by order.</param>
/// <param name="Frozen">True while the article is counted.</param>
public sealed record ModelStockBook(
    string Sku,
    IReadOnlyDictionary<string, int> OnHand,
    IReadOnlyDictionary<string, int> Reserved,
    bool Frozen);
