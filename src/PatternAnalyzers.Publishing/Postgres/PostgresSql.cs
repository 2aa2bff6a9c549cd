using Npgsql;

namespace PatternAnalyzers.Publishing.Postgres;

/// <summary>Statements with positional parameters (<c>$1</c>) in one line.</summary>
internal static class PostgresSql
{
    public static async Task<int> ExecuteAsync(this NpgsqlConnection connection, string sql, IReadOnlyList<object?> parameters, CancellationToken cancellation)
    {
        await using var command = connection.Command(sql, parameters);
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    public static Task<int> ExecuteAsync(this NpgsqlConnection connection, string sql, CancellationToken cancellation) =>
        connection.ExecuteAsync(sql, [], cancellation);

    public static async Task<object?> ScalarAsync(
        this NpgsqlConnection connection,
        string sql,
        IReadOnlyList<object?> parameters,
        CancellationToken cancellation)
    {
        await using var command = connection.Command(sql, parameters);
        return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is var value and not DBNull ? value : null;
    }

    public static async Task<List<T>> QueryAsync<T>(
        this NpgsqlConnection connection,
        string sql,
        Func<NpgsqlDataReader, T> read,
        IReadOnlyList<object?> parameters,
        CancellationToken cancellation)
    {
        await using var command = connection.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            rows.Add(read(reader));

        return rows;
    }

    public static string? TextOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static NpgsqlCommand Command(this NpgsqlConnection connection, string sql, IReadOnlyList<object?> parameters)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in parameters)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });

        return command;
    }
}
