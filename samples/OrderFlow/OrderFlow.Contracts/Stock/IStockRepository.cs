namespace OrderFlow.Contracts.Stock;

/// <summary>Keeps stock levels and reservations.</summary>
public interface IStockRepository
{
    /// <summary>Levels of an article in all warehouses.</summary>
    Task<IReadOnlyList<ModelStockLevel>> LevelsAsync(string sku, CancellationToken cancellationToken);

    /// <summary>Sets the pieces of a reservation aside.</summary>
    Task ReserveAsync(ModelReservation reservation, CancellationToken cancellationToken);

    /// <summary>Puts the pieces of an order back on offer; false when nothing was reserved.</summary>
    Task<bool> ReleaseAsync(string orderNumber, CancellationToken cancellationToken);
}
