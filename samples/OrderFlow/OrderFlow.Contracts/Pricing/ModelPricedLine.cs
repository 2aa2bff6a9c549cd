namespace OrderFlow.Contracts.Pricing;

/// <summary>A line with its price.</summary>
/// <param name="Sku">Stock-keeping unit.</param>
/// <param name="Quantity">Pieces.</param>
/// <param name="UnitPrice">List price of one piece.</param>
/// <param name="Discount">Taken off the line.</param>
/// <param name="Tax">Added to the line.</param>
public sealed record ModelPricedLine(string Sku, int Quantity, Money UnitPrice, decimal Discount, decimal Tax)
{
    /// <summary>What the line costs before discount and tax.</summary>
    public decimal Gross => UnitPrice.Amount * Quantity;

    /// <summary>What the customer pays for the line.</summary>
    public decimal Net => Gross - Discount + Tax;
}
