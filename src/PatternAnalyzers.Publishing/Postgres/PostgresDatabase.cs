using Npgsql;

namespace PatternAnalyzers.Publishing.Postgres;

/// <summary>Opens connections to the database of a store and turns its errors into messages.</summary>
internal sealed class PostgresDatabase(PostgresStoreOptions options)
{
    /// <summary>Host and database, without credentials; known after the first connection.</summary>
    public string Place { get; private set; } = "PostgreSQL";

    public PostgresStoreOptions Options { get; } = options;

    /// <summary>Runs work on a connection of its own.</summary>
    public async Task<T> RunAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellation)
    {
        var builder = ConnectionSecret.Read(Options);
        Place = $"{builder.Host}{(builder.Host!.Contains(',', StringComparison.Ordinal) ? "" : ":" + Figure(builder.Port))}/{builder.Database ?? builder.Username}";
        try
        {
            await using var source = Source(builder);
            await using var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            return await work(connection).ConfigureAwait(false);
        }
        catch (Exception exception) when (cancellation.IsCancellationRequested && exception is NpgsqlException)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellation);
        }
        catch (Exception exception) when (exception is NpgsqlException or TimeoutException or IOException)
        {
            throw PostgresFaults.Of(Place, exception);
        }
    }

    // Of several hosts the one that may be written is taken.
    private static NpgsqlDataSource Source(NpgsqlConnectionStringBuilder builder)
    {
        if (!builder.Host!.Contains(',', StringComparison.Ordinal))
            return new NpgsqlDataSourceBuilder(builder.ToString()).Build();

        builder.Pooling = true;
        return new NpgsqlDataSourceBuilder(builder.ToString()).BuildMultiHost().WithTargetSession(TargetSessionAttributes.ReadWrite);
    }

    private static string Figure(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
