using Npgsql;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Publications;

namespace PatternAnalyzers.Publishing.Paired;

/// <summary>Keeps work on PostgreSQL alone away from a publication over both stores that is not complete.</summary>
internal static class UnpairedCheck
{
    public static async Task RefuseUnfinishedAsync(NpgsqlConnection connection, PostgresDatabase database, string repository, CancellationToken cancellation)
    {
        if (await new PostgresPublicationLog(connection, repository).UnfinishedAsync(cancellation).ConfigureAwait(false) is { } entry)
            throw PairedFaults.Unfinished(database.Place, repository, entry.Id);
    }
}
