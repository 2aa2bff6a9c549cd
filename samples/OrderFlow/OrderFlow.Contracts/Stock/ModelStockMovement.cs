namespace OrderFlow.Contracts.Stock;

/// <summary>Pieces that came in (positive) or went out (negative).</summary>
/// <param name="Warehouse">Code of the warehouse.</param>
/// <param name="Sku">The article.</param>
/// <param name="Delta">Pieces, never zero.</param>
/// <param name="Cause">Why: <c>receipt</c>, <c>pick</c>, <c>count</c> or <c>return</c>.</param>
public sealed record ModelStockMovement(string Warehouse, string Sku, int Delta, string Cause);
