using System.Data;
using Npgsql;

namespace PatternAnalyzers.Publishing.Postgres;

/// <summary>A transaction that sees one moment of the database, and that the server itself keeps from writing.</summary>
internal static class ReadOnlyTransaction
{
    public static async Task<NpgsqlTransaction> BeginAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false);
        // The transaction waits while Qdrant is read.
        await connection.ExecuteAsync("SET TRANSACTION READ ONLY; SET LOCAL idle_in_transaction_session_timeout = 0", cancellation).ConfigureAwait(false);
        return transaction;
    }
}
