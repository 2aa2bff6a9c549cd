using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Publications;
using PatternAnalyzers.Publishing.Qdrant.Indexing;

namespace PatternAnalyzers.Publishing.Paired;

/// <summary>The points of a publication in the journal of PostgreSQL: what they were before.</summary>
internal sealed class Journal(NpgsqlConnection connection)
{
    /// <summary>Pre-images of points that are written.</summary>
    public const string Written = "qdrant";

    /// <summary>Pre-images of points that are removed once both stores have the publication.</summary>
    public const string Vanished = "qdrant_vanished";

    /// <summary>Keeps pre-images as they come.</summary>
    public async Task KeepAsync(Guid publication, IAsyncEnumerable<PointImage> images, IReadOnlySet<string> vanished, CancellationToken cancellation)
    {
        await using var writer = await connection
            .BeginBinaryImportAsync("COPY pattern_preimages (publication_id, relation, row_id, before) FROM STDIN (FORMAT BINARY)", cancellation)
            .ConfigureAwait(false);
        await foreach (var image in images.WithCancellation(cancellation).ConfigureAwait(false))
        {
            await writer.StartRowAsync(cancellation).ConfigureAwait(false);
            await writer.WriteAsync(publication, NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
            await writer.WriteAsync(vanished.Contains(image.Id.Text) ? Vanished : Written, NpgsqlDbType.Text, cancellation).ConfigureAwait(false);
            await writer.WriteAsync(Guid.Parse(image.Id.Text), NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
            // As a text within JSON, for jsonb would sort its keys.
            await writer.WriteAsync(JsonSerializer.Serialize(image.ToJson()), NpgsqlDbType.Jsonb, cancellation).ConfigureAwait(false);
        }

        await writer.CompleteAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>A page of pre-images, by id, after the last one of the page before.</summary>
    public async Task<IReadOnlyList<PointImage>> PageAsync(Guid publication, Guid after, int size, CancellationToken cancellation) =>
        await connection.QueryAsync(
        "SELECT before #>> '{}' FROM pattern_preimages WHERE publication_id = $1 AND relation IN ('qdrant', 'qdrant_vanished') AND row_id > $2 ORDER BY row_id LIMIT $3",
        row => PointImage.Parse(row.GetString(0)),
        [publication, after, size],
        cancellation).ConfigureAwait(false);

    /// <summary>Ids of points that the publication removes.</summary>
    public async Task<IReadOnlyList<string>> VanishedAsync(Guid publication, CancellationToken cancellation) => await connection.QueryAsync(
        "SELECT row_id::text FROM pattern_preimages WHERE publication_id = $1 AND relation = 'qdrant_vanished' ORDER BY row_id",
        row => row.GetString(0),
        [publication],
        cancellation).ConfigureAwait(false);

    /// <summary>True when a publication wrote to Qdrant, too.</summary>
    public async Task<bool> IsPairedAsync(Guid publication, CancellationToken cancellation) =>
        await connection
            .ScalarAsync(
                "SELECT 1 FROM pattern_preimages WHERE publication_id = $1 AND relation IN ('qdrant', 'qdrant_vanished') LIMIT 1",
                [publication],
                cancellation)
            .ConfigureAwait(false) is not null;

    /// <summary>Forgets what a publication replaced.</summary>
    public Task ForgetAsync(Guid publication, CancellationToken cancellation) =>
        connection.ExecuteAsync("DELETE FROM pattern_preimages WHERE publication_id = $1", [publication], cancellation);
}
