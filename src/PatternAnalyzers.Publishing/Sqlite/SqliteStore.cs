using Microsoft.Data.Sqlite;
using Microsoft.Extensions.AI;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Sqlite.Publications;
using PatternAnalyzers.Publishing.Sqlite.Rollbacks;
using PatternAnalyzers.Publishing.Sqlite.Searching;

namespace PatternAnalyzers.Publishing.Sqlite;

/// <summary>A store in one SQLite file: no server, vectors compared one by one, full text by FTS5.</summary>
/// <param name="settings">Where it is.</param>
/// <param name="embedder">Makes the vectors; a file is bound to the model and dimension that filled it.</param>
public sealed class SqliteStore(SqliteStoreOptions settings, IEmbeddingGenerator<string, Embedding<float>> embedder) : IPatternStore, IReversibleStore
{
    private const string Find = """
        SELECT pattern_data FROM pattern_lineage_nodes
        WHERE state = 'current' AND (pattern_id = lower($key) OR pattern_name = $key COLLATE NOCASE OR symbol = $key)
        ORDER BY pattern_id = lower($key) DESC, pattern_name = $key COLLATE NOCASE DESC, repository, pattern_id LIMIT 1
        """;

    private readonly SqliteFile file = new(settings);
    private readonly EmbeddingSource embeddings = new(embedder);

    /// <inheritdoc />
    public Task<PublicationResult> PublishAsync(Manifest manifest, PublishOptions options, CancellationToken cancellation = default) =>
        Guarded(file.OpenForWriting, connection => new Publication(connection, file.Path, embeddings, settings).RunAsync(manifest, options, cancellation));

    /// <inheritdoc />
    public Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default) =>
        Guarded(file.OpenForReading, connection => new Search(connection, file.Path, embeddings).RunAsync(query, cancellation));

    /// <inheritdoc />
    public Task<Pattern?> FindAsync(string idOrName, CancellationToken cancellation = default) => Guarded(
        file.OpenForReading,
        connection => Task.FromResult(connection.Scalar(Find, ("$key", idOrName)) is string data ? ManifestJson.ParsePattern(data, file.Path) : null));

    /// <inheritdoc />
    public Task<StoreStatus> StatusAsync(CancellationToken cancellation = default) =>
        Guarded(file.OpenForReading, connection => Task.FromResult(StatusQuery.Of(connection, file.Path)));

    /// <inheritdoc />
    public Task<PublicationPreview> PreviewAsync(Manifest manifest, CancellationToken cancellation = default)
    {
        PublicationChecks.RefuseFragment(manifest);
        if (!File.Exists(file.Path))
            return Task.FromResult(Plan.Of(manifest, new Dictionary<string, StoredPattern>(), null!).Preview(null!));

        return Guarded(file.OpenForReading, connection => Task.FromResult(Preview(connection, manifest)));
    }

    /// <inheritdoc />
    public Task<PatternHistory?> HistoryAsync(string idOrName, CancellationToken cancellation = default) =>
        Guarded(file.OpenForReading, connection => Task.FromResult(HistoryQuery.Of(connection, idOrName)));

    /// <inheritdoc />
    public Task<RollbackResult> RollbackAsync(string repositoryOrPublication, CancellationToken cancellation = default) =>
        Guarded(file.OpenExisting, connection => Task.FromResult(new SqliteRollback(connection, file.Path, settings.Time).Run(repositoryOrPublication)));

    /// <inheritdoc />
    public Task<PatternPage> ListAsync(ListQuery query, CancellationToken cancellation = default) =>
        Guarded(file.OpenForReading, connection => Task.FromResult(CatalogueQuery.List(connection, query, file.Path)));

    /// <inheritdoc />
    public Task<IReadOnlyList<PatternLink>> LinksAsync(string patternId, CancellationToken cancellation = default) =>
        Guarded(file.OpenForReading, connection => Task.FromResult(CatalogueQuery.LinksOf(connection, patternId)));

    /// <inheritdoc />
    public Task<IReadOnlyList<PublicationRecord>> PublicationsAsync(string? repository, int limit, CancellationToken cancellation = default) =>
        Guarded(file.OpenForReading, connection => Task.FromResult(PublicationQuery.Of(connection, repository, limit)));

    private PublicationPreview Preview(SqliteConnection connection, Manifest manifest)
    {
        var stored = StoredPatterns.Read(connection, manifest.Repository);
        PublicationChecks.RefuseStrangers(manifest, stored);
        return Plan.Of(manifest, stored, Read).Preview(Read);

        Pattern Read(StoredPattern pattern) => StoredPatterns.Pattern(connection, pattern, file.Path);
    }

    // The edge where SQLite's errors become messages.
    private async Task<T> Guarded<T>(Func<SqliteConnection> open, Func<SqliteConnection, Task<T>> work)
    {
        try
        {
            using var connection = open();
            return await work(connection).ConfigureAwait(false);
        }
        catch (SqliteException exception)
        {
            throw StoreFaults.Of(file.Path, exception);
        }
    }
}
