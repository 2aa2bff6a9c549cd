using System.Data.Common;
using OrderFlow.Contracts.Pricing;
using OrderFlow.Infrastructure.Database;

namespace OrderFlow.Infrastructure.Pricing;

/// <summary>Keeps quotes in the relational database, one row a line.</summary>
public sealed class SqlQuoteRepository(DbDataSource database) : IQuoteRepository
{
    /// <inheritdoc />
    public async Task SaveAsync(ModelQuote quote, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using (var delete = connection.Command("delete from quote_lines where number = @number", ("@number", quote.OrderNumber)))
        {
            delete.Transaction = transaction;
            await delete.ExecuteNonQueryAsync(cancellationToken);
        }
        foreach (var line in quote.Lines)
        {
            await using var insert = connection.Command(
                "insert into quote_lines (number, sku, quantity, net) values (@number, @sku, @quantity, @net)",
                ("@number", quote.OrderNumber),
                ("@sku", line.Sku),
                ("@quantity", line.Quantity),
                ("@net", line.Net));
            insert.Transaction = transaction;
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
        await transaction.CommitAsync(cancellationToken);
    }
}
