using OrderFlow.Contracts.Pricing;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;
using OrderFlow.Pricing.Models;

namespace OrderFlow.Pricing;

/// <summary>Prices one line: list price times quantity, less discount, plus tax.</summary>
/// <remarks>
/// Discount comes before tax, because the tax office wants its share of what is really paid.
/// Rounding is left to <see cref="NodeCurrencyRoundingCompute"/>.
/// </remarks>
/// <example>
/// Ten pieces at 4.00 for a tier 2 customer in a country with 20 % tax: gross 40.00, discount 2.00, tax 7.60.
/// </example>
/// <param name="container">The container.</param>
/// <param name="discounts">Works the discount out.</param>
/// <param name="taxes">Works the tax out.</param>
public sealed class NodeLinePriceCompute(ModelOnexContainer container, NodeDiscountCompute discounts, NodeTaxCompute taxes)
    : NodeCompute<ModelPricingRequest, ModelPricedLine>(container)
{
    /// <summary>Prices the line.</summary>
    /// <param name="input">The line and all that decides its price.</param>
    /// <returns>The priced line.</returns>
    public override ModelPricedLine ExecuteCompute(ModelPricingRequest input)
    {
        var gross = input.ListPrice.Amount * input.Line.Quantity;
        var discount = discounts.ExecuteCompute(input);
        var tax = taxes.TaxOn(gross - discount, input.Country, input.Line.Sku);
        return new ModelPricedLine(input.Line.Sku, input.Line.Quantity, input.ListPrice, discount, tax);
    }
}
