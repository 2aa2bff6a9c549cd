namespace OrderFlow.Contracts.Orders;

/// <summary>What the customer gets back.</summary>
/// <param name="Number">Order number.</param>
/// <param name="Duplicate">True when the same order was already there.</param>
public sealed record ModelOrderReceipt(string Number, bool Duplicate);
