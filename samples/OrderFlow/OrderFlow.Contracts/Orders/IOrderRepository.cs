namespace OrderFlow.Contracts.Orders;

/// <summary>Keeps orders.</summary>
public interface IOrderRepository
{
    /// <summary>The order of that number, or null.</summary>
    Task<ModelOrder?> FindAsync(string number, CancellationToken cancellationToken);

    /// <summary>Number of the order with that fingerprint, or null.</summary>
    Task<string?> FindByFingerprintAsync(string fingerprint, CancellationToken cancellationToken);

    /// <summary>What a customer has bought so far, in euro.</summary>
    Task<decimal> TurnoverAsync(string customerId, CancellationToken cancellationToken);

    /// <summary>Inserts or replaces the order.</summary>
    Task SaveAsync(ModelOrder order, string fingerprint, CancellationToken cancellationToken);
}
