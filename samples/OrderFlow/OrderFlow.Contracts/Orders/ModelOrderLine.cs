namespace OrderFlow.Contracts.Orders;

/// <summary>One article of an order.</summary>
/// <param name="Sku">Stock-keeping unit.</param>
/// <param name="Quantity">Pieces, at least one.</param>
public sealed record ModelOrderLine(string Sku, int Quantity);
