using System.Data.Common;
using OrderFlow.Contracts.Stock;
using OrderFlow.Infrastructure.Database;

namespace OrderFlow.Infrastructure.Stock;

/// <summary>Keeps stock levels and reservations in the relational database.</summary>
/// <param name="database">The stock database.</param>
public sealed class SqlStockRepository(DbDataSource database) : IStockRepository
{
    private const string Select = "select warehouse, on_hand, reserved from stock_levels where sku = @sku order by warehouse";
    private const string Insert = "insert into reservations (number, warehouse, sku, quantity) values (@number, @warehouse, @sku, @quantity)";

    /// <inheritdoc />
    public async Task<IReadOnlyList<ModelStockLevel>> LevelsAsync(string sku, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = connection.Command(Select, ("@sku", sku));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var levels = new List<ModelStockLevel>();
        while (await reader.ReadAsync(cancellationToken))
            levels.Add(new ModelStockLevel(reader.GetString(0), sku, reader.GetInt32(1), reader.GetInt32(2)));
        return levels;
    }

    /// <inheritdoc />
    public async Task ReserveAsync(ModelReservation reservation, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        foreach (var allocation in reservation.Allocations)
        {
            await using var command = connection.Command(
                Insert,
                ("@number", reservation.OrderNumber),
                ("@warehouse", allocation.Warehouse),
                ("@sku", allocation.Sku),
                ("@quantity", allocation.Quantity));
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public async Task<bool> ReleaseAsync(string orderNumber, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = connection.Command("delete from reservations where number = @number", ("@number", orderNumber));
        return await command.ExecuteNonQueryAsync(cancellationToken) > 0;
    }
}
