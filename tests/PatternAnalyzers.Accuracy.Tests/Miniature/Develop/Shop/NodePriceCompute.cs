namespace Shop.Pricing;

/// <summary>Prices a basket.</summary>
public sealed class NodePriceCompute
{
    public decimal Execute(IReadOnlyList<decimal> prices)
    {
        var total = 0m;
        foreach (var price in prices)
            total += price > 100 ? price * 0.9m : price;
        return total;
    }
}
