using Npgsql;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Postgres.Migrations;

namespace PatternAnalyzers.Publishing.Postgres.Reading;

/// <summary>Counts what a store holds.</summary>
internal static class PostgresStatus
{
    private const string Repositories = """
        SELECT DISTINCT ON (p.repository COLLATE "C") p.repository, p.id, p.published_at, p.commit_sha, p.embedding_model,
            (SELECT count(*) FROM pattern_publications o WHERE o.repository = p.repository AND o.state IN ('committed', 'done'))::int,
            (SELECT count(*) FROM pattern_node_states s WHERE s.repository = p.repository AND s.state = 'current')::int
        FROM pattern_publications p WHERE p.state IN ('committed', 'done') ORDER BY p.repository COLLATE "C", p.number DESC
        """;

    public static async Task<StoreStatus> OfAsync(NpgsqlConnection connection, string place, CancellationToken cancellation)
    {
        var repositories = await connection.QueryAsync(Repositories, Repository, [], cancellation).ConfigureAwait(false);
        var settings = (await connection
            .QueryAsync("SELECT name, value FROM pattern_store_settings", row => (Name: row.GetString(0), Value: row.GetString(1)), [], cancellation)
            .ConfigureAwait(false)).ToDictionary(
            pair => pair.Name,
            pair => pair.Value,
            StringComparer.Ordinal);
        return new()
        {
            Location = place,
            SchemaVersion = PostgresMigrationTable.Newest,
            EmbeddingModel = settings.GetValueOrDefault("embedding_model"),
            EmbeddingDimension = settings.TryGetValue("embedding_dimension", out var dimension)
                ? int.Parse(dimension, System.Globalization.CultureInfo.InvariantCulture)
                : null,
            Patterns = repositories.Sum(repository => repository.Patterns),
            Repositories = repositories,
        };
    }

    private static RepositoryStatus Repository(NpgsqlDataReader row) => new()
    {
        Repository = row.GetString(0),
        PublicationId = row.GetGuid(1).ToString(),
        PublishedAt = Moment.Of(row.GetFieldValue<DateTimeOffset>(2)),
        Commit = row.TextOrNull(3),
        Publications = row.GetInt32(5),
        Patterns = row.GetInt32(6),
    };
}
