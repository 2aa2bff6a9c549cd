using System.Data.Common;
using System.Globalization;
using System.Text;
using OrderFlow.Contracts.Orders;
using OrderFlow.Infrastructure.Database;

namespace OrderFlow.Infrastructure.Orders;

/// <summary>Keeps orders in the relational database.</summary>
/// <remarks>Lines stand in one column: they are always read and written together.</remarks>
/// <param name="database">The order database.</param>
public sealed class SqlOrderRepository(DbDataSource database) : IOrderRepository
{
    private const string Select =
        "select customer, recipient, street, postal_code, city, country, coupon, status, lines from orders where number = @number";

    private const string Upsert =
        """
        insert into orders (number, customer, recipient, street, postal_code, city, country, coupon, status, lines, fingerprint)
        values (@number, @customer, @recipient, @street, @postal_code, @city, @country, @coupon, @status, @lines, @fingerprint)
        on conflict (number) do update set status = excluded.status, coupon = excluded.coupon
        """;

    /// <inheritdoc />
    public async Task<ModelOrder?> FindAsync(string number, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = connection.Command(Select, ("@number", number));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return null;
        return new ModelOrder
        {
            Number = number,
            CustomerId = reader.GetString(0),
            ShipTo = new ModelAddress(reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetString(5)),
            Coupon = reader.IsDBNull(6) ? null : reader.GetString(6),
            Status = (EnumOrderStatus)reader.GetInt32(7),
            Lines = LineColumnParser.Parse(reader.GetString(8)),
        };
    }

    /// <inheritdoc />
    public async Task<string?> FindByFingerprintAsync(string fingerprint, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = connection.Command("select number from orders where fingerprint = @fingerprint", ("@fingerprint", fingerprint));
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    /// <inheritdoc />
    public async Task<decimal> TurnoverAsync(string customerId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = connection.Command(
            "select coalesce(sum(net), 0) from quote_lines join orders using (number) where customer = @customer",
            ("@customer", customerId));
        return Convert.ToDecimal(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    /// <inheritdoc />
    public async Task SaveAsync(ModelOrder order, string fingerprint, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = connection.Command(
            Upsert,
            ("@number", order.Number),
            ("@customer", order.CustomerId),
            ("@recipient", order.ShipTo.Recipient),
            ("@street", order.ShipTo.Street),
            ("@postal_code", order.ShipTo.PostalCode),
            ("@city", order.ShipTo.City),
            ("@country", order.ShipTo.Country),
            ("@coupon", order.Coupon),
            ("@status", (int)order.Status),
            ("@lines", Column(order.Lines)),
            ("@fingerprint", fingerprint));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Column(IReadOnlyList<ModelOrderLine> lines)
    {
        var column = new StringBuilder();
        foreach (var line in lines)
            column.Append(CultureInfo.InvariantCulture, $"{line.Sku}*{line.Quantity};");
        return column.ToString();
    }
}

/// <summary>Parses the column that holds the lines of an order: <c>sku*quantity;sku*quantity;</c>.</summary>
file static class LineColumnParser
{
    public static IReadOnlyList<ModelOrderLine> Parse(string column)
    {
        var lines = new List<ModelOrderLine>();
        var start = 0;
        while (start < column.Length)
        {
            var end = column.IndexOf(';', start);
            if (end < 0)
                end = column.Length;
            var star = column.LastIndexOf('*', end - 1);
            if (star > start && int.TryParse(column.AsSpan(star + 1, end - star - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var quantity))
                lines.Add(new ModelOrderLine(column[start..star], quantity));
            start = end + 1;
        }
        return lines;
    }
}
