using OrderFlow.Contracts.Orders;
using OrderFlow.Contracts.Pricing;

namespace OrderFlow.Pricing.Models;

/// <summary>A line and all that decides its price.</summary>
/// <param name="Line">The line.</param>
/// <param name="ListPrice">List price of one piece.</param>
/// <param name="Country">Country of the customer, ISO 3166.</param>
/// <param name="CustomerTier">0 for new customers, up to 3.</param>
/// <param name="Promotion">The promotion that matched; null without one.</param>
public sealed record ModelPricingRequest(ModelOrderLine Line, Money ListPrice, string Country, int CustomerTier, ModelPromotion? Promotion);
