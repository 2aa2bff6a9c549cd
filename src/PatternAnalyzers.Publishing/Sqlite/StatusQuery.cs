using Microsoft.Data.Sqlite;
using PatternAnalyzers.Publishing.Sqlite.Migrations;

namespace PatternAnalyzers.Publishing.Sqlite;

/// <summary>Counts what a store holds.</summary>
internal static class StatusQuery
{
    private const string Repositories = """
        SELECT p.repository, max(p.number), p.id, p.published_at, p.commit_sha,
            (SELECT count(*) FROM pattern_lineage_nodes n WHERE n.repository = p.repository AND n.state = 'current')
        FROM pattern_publications p GROUP BY p.repository ORDER BY p.repository
        """;

    public static StoreStatus Of(SqliteConnection connection, string path)
    {
        var repositories = connection.Query(Repositories, Repository);
        var embedding = EmbeddingSource.Recorded(connection);
        return new()
        {
            Location = path,
            SchemaVersion = MigrationTable.Newest,
            EmbeddingModel = embedding?.Model,
            EmbeddingDimension = embedding?.Dimension,
            Patterns = repositories.Sum(repository => repository.Patterns),
            Repositories = repositories,
        };
    }

    private static RepositoryStatus Repository(SqliteDataReader row) => new()
    {
        Repository = row.GetString(0),
        Publications = row.GetInt32(1),
        PublicationId = row.GetString(2),
        PublishedAt = row.GetString(3),
        Commit = row.TextOrNull(4),
        Patterns = row.GetInt32(5),
    };
}
