namespace OrderFlow.Pricing.Models;

/// <summary>A coupon campaign.</summary>
/// <param name="CodePattern">Coupon codes it accepts; <c>?</c> stands for one character.</param>
/// <param name="SkuPrefix">Articles it applies to; empty for all.</param>
/// <param name="Percent">Percent off.</param>
/// <param name="MinimumQuantity">Pieces from which on it applies.</param>
public sealed record ModelPromotion(string CodePattern, string SkuPrefix, decimal Percent, int MinimumQuantity);
