namespace OrderFlow.Pricing.Models;

/// <summary>What is in a basket so far.</summary>
/// <param name="Pieces">Pieces of all articles.</param>
/// <param name="Gross">Sum of the list prices.</param>
/// <param name="ChangedAt">When a line last changed.</param>
public sealed record ModelBasketTotals(int Pieces, decimal Gross, DateTime ChangedAt);
