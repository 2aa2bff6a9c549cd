namespace OrderFlow.Contracts.Stock;

/// <summary>What was set aside for an order, and what could not be.</summary>
/// <param name="OrderNumber">The order.</param>
/// <param name="Allocations">Where the pieces come from.</param>
/// <param name="Missing">Pieces that no warehouse had, by article.</param>
public sealed record ModelReservation(string OrderNumber, IReadOnlyList<ModelAllocation> Allocations, IReadOnlyDictionary<string, int> Missing)
{
    /// <summary>True when nothing is missing.</summary>
    public bool Complete => Missing.Count == 0;
}
