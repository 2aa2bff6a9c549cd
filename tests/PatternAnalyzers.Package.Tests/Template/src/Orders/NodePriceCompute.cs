namespace Shop.Orders;

/// <summary>Adds up what an order costs.</summary>
public sealed class NodePriceCompute
{
    /// <summary>The sum of the lines.</summary>
    public decimal ExecuteCompute(IReadOnlyList<decimal> lines)
    {
        var sum = 0m;
        foreach (var line in lines)
            sum += line;

        return sum;
    }
}
