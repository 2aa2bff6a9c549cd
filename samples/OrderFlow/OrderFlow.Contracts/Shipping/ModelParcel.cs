using OrderFlow.Contracts.Orders;

namespace OrderFlow.Contracts.Shipping;

/// <summary>A box with articles in it.</summary>
/// <param name="Number">Counts within the shipment, from 1.</param>
/// <param name="Lines">What is inside.</param>
/// <param name="Grams">Weight with packaging.</param>
public sealed record ModelParcel(int Number, IReadOnlyList<ModelOrderLine> Lines, int Grams);
