using Npgsql;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Postgres.Migrations;
using PatternAnalyzers.Publishing.Postgres.Publications;
using PatternAnalyzers.Publishing.Postgres.Reading;
using PatternAnalyzers.Publishing.Postgres.Rollbacks;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Postgres;

/// <summary>A store in a PostgreSQL database, beside and within the tables that others keep there. Without Qdrant its search is full text.</summary>
/// <param name="options">Where it is.</param>
public sealed class PostgresStore(PostgresStoreOptions options) : IPatternStore, IReversibleStore
{
    private const string Find = """
        SELECT n.pattern_data::text FROM pattern_node_states s JOIN pattern_lineage_nodes n ON n.id = s.node_id
        WHERE s.state = 'current' AND (s.pattern_id = lower($1) OR lower(s.pattern_name) = lower($1) OR s.symbol = $1)
        ORDER BY s.pattern_id = lower($1) DESC, lower(s.pattern_name) = lower($1) DESC, s.repository, s.pattern_id LIMIT 1
        """;

    private readonly PostgresDatabase database = new(options);

    /// <inheritdoc />
    public Task<PublicationResult> PublishAsync(Manifest manifest, PublishOptions options, CancellationToken cancellation = default)
    {
        // The server is connected to and asked meanwhile.
        var hashing = Task.Run(() => Hash.Of(manifest), cancellation);
        return database.RunAsync(connection => new PostgresPublication(connection, database).RunAsync(manifest, hashing, options, cancellation), cancellation);
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default) =>
        ReadAsync((connection, _) => new PostgresSearch(connection, database.Place).RunAsync(query, cancellation), cancellation);

    /// <inheritdoc />
    public Task<Pattern?> FindAsync(string idOrName, CancellationToken cancellation = default) => ReadAsync(
        async (connection, _) => await connection.ScalarAsync(Find, [idOrName], cancellation).ConfigureAwait(false) is string data
            ? ManifestJson.ParsePattern(data, database.Place)
            : null,
        cancellation);

    /// <inheritdoc />
    public Task<StoreStatus> StatusAsync(CancellationToken cancellation = default) =>
        ReadAsync((connection, _) => PostgresStatus.OfAsync(connection, database.Place, cancellation), cancellation);

    /// <inheritdoc />
    public Task<PublicationPreview> PreviewAsync(Manifest manifest, CancellationToken cancellation = default) =>
        database.RunAsync(
            async connection => (await PostgresPreview.OfAsync(connection, database, manifest, cancellation).ConfigureAwait(false)).Preview,
            cancellation);

    /// <inheritdoc />
    public Task<PatternHistory?> HistoryAsync(string idOrName, CancellationToken cancellation = default) =>
        ReadAsync((connection, _) => PostgresHistory.OfAsync(connection, idOrName, cancellation), cancellation);

    /// <inheritdoc />
    public Task<PatternPage> ListAsync(ListQuery query, CancellationToken cancellation = default) =>
        ReadAsync((connection, _) => PostgresCatalogue.ListAsync(connection, query, database.Place, cancellation), cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<PatternLink>> LinksAsync(string patternId, CancellationToken cancellation = default) =>
        ReadAsync((connection, shape) => PostgresCatalogue.LinksOfAsync(connection, shape, patternId, cancellation), cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<PublicationRecord>> PublicationsAsync(string? repository, int limit, CancellationToken cancellation = default) =>
        ReadAsync((connection, _) => PostgresPublications.OfAsync(connection, repository, limit, cancellation), cancellation);

    /// <inheritdoc />
    public Task<RollbackResult> RollbackAsync(string repositoryOrPublication, CancellationToken cancellation = default) =>
        database.RunAsync(connection => new PostgresRollback(connection, database).RunAsync(repositoryOrPublication, cancellation), cancellation);

    private Task<T> ReadAsync<T>(Func<NpgsqlConnection, DatabaseShape, Task<T>> work, CancellationToken cancellation) => database.RunAsync(
        async connection => await work(connection, await new PostgresMigrator(database).RequireCurrentAsync(connection, cancellation).ConfigureAwait(false)).ConfigureAwait(
            false),
        cancellation);
}
