namespace OrderFlow.Contracts.Stock;

/// <summary>Pieces of an article taken from one warehouse.</summary>
/// <param name="Warehouse">Code of the warehouse.</param>
/// <param name="Sku">The article.</param>
/// <param name="Quantity">Pieces.</param>
public sealed record ModelAllocation(string Warehouse, string Sku, int Quantity);
