using System.Diagnostics;
using Npgsql;

namespace PatternAnalyzers.Performance.Publishing;

/// <summary>The same rows by one prepared INSERT each, all in one transaction.</summary>
internal static class RowByRow
{
    /// <returns>Seconds of the inserts alone; reading the rows does not count.</returns>
    public static async Task<double> CopyAsync(string from, string to)
    {
        await using var source = new NpgsqlConnection(from);
        await using var target = new NpgsqlConnection(to);
        await source.OpenAsync();
        await target.OpenAsync();
        await using var transaction = await target.BeginTransactionAsync();
        var clock = new Stopwatch();
        foreach (var (table, select) in PublishedRows.Queries)
            await CopyAsync(source, target, table, select, clock);

        clock.Start();
        await transaction.CommitAsync();
        return clock.Elapsed.TotalSeconds;
    }

    private static async Task CopyAsync(NpgsqlConnection source, NpgsqlConnection target, string table, string select, Stopwatch clock)
    {
        await using var query = new NpgsqlCommand(select, source);
        await using var reader = await query.ExecuteReaderAsync();
        await using var insert = Insert(table, reader, target);
        await insert.PrepareAsync();
        while (await reader.ReadAsync())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                insert.Parameters[column].Value = reader.GetValue(column);

            clock.Start();
            await insert.ExecuteNonQueryAsync();
            clock.Stop();
        }
    }

    private static NpgsqlCommand Insert(string table, NpgsqlDataReader reader, NpgsqlConnection target)
    {
        var command = new NpgsqlCommand(
            $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(1, reader.FieldCount).Select(index => $"${index}"))})",
            target);
        foreach (var column in reader.GetColumnSchema())
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = column.NpgsqlDbType!.Value });

        return command;
    }
}
