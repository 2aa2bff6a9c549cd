namespace OrderFlow.Contracts.Pricing;

/// <summary>Knows list prices.</summary>
public interface IPriceSource
{
    /// <summary>List price of one piece, or null for an unknown article.</summary>
    Task<Money?> FindPriceAsync(string sku, CancellationToken cancellationToken);
}
