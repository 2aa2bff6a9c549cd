using Npgsql;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>The publications of a repository.</summary>
internal sealed class PostgresPublicationLog(NpgsqlConnection connection, string repository)
{
    private const string Entry = "SELECT id, number, state, manifest_hash FROM pattern_publications WHERE repository = $1";

    /// <summary>The newest one that stands.</summary>
    public Task<PublicationEntry?> NewestAsync(CancellationToken cancellation) =>
        OneAsync($"{Entry} AND state IN ('committed', 'done') ORDER BY number DESC LIMIT 1", cancellation);

    /// <summary>The one that was begun and neither completed nor undone.</summary>
    public Task<PublicationEntry?> UnfinishedAsync(CancellationToken cancellation) =>
        OneAsync($"{Entry} AND state IN ('pending', 'committed', 'reverting') ORDER BY number DESC LIMIT 1", cancellation);

    public async Task<int> NextNumberAsync(CancellationToken cancellation) =>
        (int)(await connection
            .ScalarAsync("SELECT coalesce(max(number), 0) + 1 FROM pattern_publications WHERE repository = $1", [repository], cancellation)
            .ConfigureAwait(false))!;

    /// <summary>The same publication has the same id in every store.</summary>
    public Guid IdOf(int number, string manifestHash) =>
        UuidV5.Of(PatternId.Namespace, $"{repository}#{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}#{manifestHash}");

    public Task AddAsync(PublicationEntry entry, Manifest manifest, string? model, DateTimeOffset now, CancellationToken cancellation) =>
        connection.ExecuteAsync(
        """
        INSERT INTO pattern_publications (id, repository, number, state, manifest_hash, commit_sha, tool_version, score_version, embedding_model, published_at)
        VALUES ($1, $2, $3, $4, $5, $6::text, $7, $8, $9::text, $10)
        """,
        [entry.Id, repository, entry.Number, entry.State, entry.ManifestHash, manifest.Commit, manifest.ToolVersion, manifest.ScoreVersion, model, now],
        cancellation);

    /// <summary>Writes down what a publication comes to.</summary>
    public Task AddFiguresAsync(Guid id, PublicationFigures figures, CancellationToken cancellation) => connection.ExecuteAsync(
        "INSERT INTO pattern_publication_figures (publication_id, patterns, mean, standard_deviation, violations, dimensions) VALUES ($1, $2, $3::float8, $4::float8, $5, $6::jsonb)",
        [id, figures.Patterns, figures.Mean, figures.StandardDeviation, figures.Violations, FiguresOf.Json(figures.Dimensions)],
        cancellation);

    public Task FinishAsync(Guid id, string state, PublicationResult result, CancellationToken cancellation) => connection.ExecuteAsync(
        "UPDATE pattern_publications SET state = $2, inserted = $3, updated = $4, unchanged = $5, removed = $6 WHERE id = $1",
        [id, state, result.Inserted, result.Updated, result.Unchanged, result.Removed],
        cancellation);

    public Task MarkAsync(Guid id, string state, CancellationToken cancellation) =>
        connection.ExecuteAsync("UPDATE pattern_publications SET state = $2 WHERE id = $1", [id, state], cancellation);

    /// <summary>Takes back an entry that came to nothing.</summary>
    public Task RemoveAsync(Guid id, CancellationToken cancellation) =>
        connection.ExecuteAsync("DELETE FROM pattern_publications WHERE id = $1", [id], cancellation);

    /// <summary>Deletes the pre-images of all but the newest publications.</summary>
    public Task ForgetAsync(int kept, CancellationToken cancellation) => connection.ExecuteAsync(
        """
        DELETE FROM pattern_preimages WHERE publication_id IN (
            SELECT id FROM pattern_publications WHERE repository = $1 AND state = 'done' ORDER BY number DESC OFFSET $2)
        """,
        [repository, Math.Max(1, kept)],
        cancellation);

    private async Task<PublicationEntry?> OneAsync(string sql, CancellationToken cancellation) =>
        (await connection
            .QueryAsync(sql, row => new PublicationEntry(row.GetGuid(0), row.GetInt32(1), row.GetString(2), row.GetString(3)), [repository], cancellation)
            .ConfigureAwait(false)).FirstOrDefault();
}
