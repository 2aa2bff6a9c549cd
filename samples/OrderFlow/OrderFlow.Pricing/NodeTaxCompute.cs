using OrderFlow.Onex;

namespace OrderFlow.Pricing;

/// <summary>Works out value-added tax.</summary>
/// <remarks>Has no base class: it is called for every keystroke of the basket preview, and needs no container.</remarks>
/// <param name="table">Rates by country.</param>
[NodeArchetype(EnumNodeArchetype.Compute)]
public sealed class NodeTaxCompute(NodeTaxTableCompute table)
{
    /// <summary>The tax on an amount.</summary>
    /// <param name="amount">What is really paid for the line.</param>
    /// <param name="country">Country of the customer, ISO 3166.</param>
    /// <param name="sku">The article; books are taxed at the reduced rate.</param>
    /// <returns>The tax, unrounded.</returns>
    public decimal TaxOn(decimal amount, string country, string sku)
    {
        var rate = table.RateOf(country);
        return sku.StartsWith("BK-", StringComparison.Ordinal) ? amount * rate / 2 : amount * rate;
    }
}
