using System.Data.Common;
using OrderFlow.Contracts.Stock;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Stock;

/// <summary>Writes stock movements to the database, all or none.</summary>
/// <remarks>Goes past the repository, because a count brings thousands of movements in one transaction.</remarks>
/// <param name="container">The container.</param>
/// <param name="database">The stock database.</param>
public sealed class NodeStockWriterEffect(ModelOnexContainer container, DbDataSource database)
    : NodeEffect<IReadOnlyList<ModelStockMovement>, int>(container)
{
    private const string Insert = "insert into stock_movements (warehouse, sku, delta, cause) values (@warehouse, @sku, @delta, @cause)";

    /// <summary>Writes the movements.</summary>
    /// <param name="input">The movements.</param>
    /// <param name="cancellationToken">Rolls back.</param>
    /// <returns>Rows written.</returns>
    public override async Task<int> ExecuteEffectAsync(IReadOnlyList<ModelStockMovement> input, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var rows = 0;
        foreach (var movement in input)
            rows += await InsertAsync(connection, transaction, movement, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }

    private static async Task<int> InsertAsync(
        DbConnection connection,
        DbTransaction transaction,
        ModelStockMovement movement,
        CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Insert;
        Bind(command, "@warehouse", movement.Warehouse);
        Bind(command, "@sku", movement.Sku);
        Bind(command, "@delta", movement.Delta);
        Bind(command, "@cause", movement.Cause);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void Bind(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
