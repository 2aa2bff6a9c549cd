using System.Globalization;
using Npgsql;

namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>Lets one publication of a repository run at a time. The lock belongs to the transaction, so it also holds behind a proxy that hands out connections a transaction at a time.</summary>
internal static class RepositoryLock
{
    public static async Task TakeAsync(NpgsqlConnection connection, string repository, TimeSpan patience, CancellationToken cancellation)
    {
        var milliseconds = Math.Max(1, (long)patience.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        await connection.ExecuteAsync($"SET LOCAL lock_timeout = {milliseconds}", cancellation).ConfigureAwait(false);
        await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", ["patterns:" + repository], cancellation).ConfigureAwait(false);
    }
}
