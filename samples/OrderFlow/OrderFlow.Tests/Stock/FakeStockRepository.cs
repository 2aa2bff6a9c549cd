using OrderFlow.Contracts.Stock;

namespace OrderFlow.Tests.Stock;

internal sealed class FakeStockRepository(params ModelStockLevel[] levels) : IStockRepository
{
    public List<ModelReservation> Reservations { get; } = [];

    public Task<IReadOnlyList<ModelStockLevel>> LevelsAsync(string sku, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ModelStockLevel>>([.. levels.Where(level => level.Sku == sku)]);

    public Task ReserveAsync(ModelReservation reservation, CancellationToken cancellationToken)
    {
        Reservations.Add(reservation);
        return Task.CompletedTask;
    }

    public Task<bool> ReleaseAsync(string orderNumber, CancellationToken cancellationToken) =>
        Task.FromResult(Reservations.RemoveAll(reservation => reservation.OrderNumber == orderNumber) > 0);
}
