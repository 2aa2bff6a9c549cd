using Npgsql;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Postgres.Reading;

/// <summary>Reads the publications of a store with what they came to.</summary>
internal static class PostgresPublications
{
    private const string Newest = """
        SELECT * FROM (
            SELECT p.id, p.repository, p.number, p.published_at, p.commit_sha, p.score_version, p.inserted, p.updated, p.removed,
                f.patterns, f.mean, f.standard_deviation, f.violations, f.dimensions::text, row_number() OVER (PARTITION BY p.repository ORDER BY p.number DESC) AS age
            FROM pattern_publications p LEFT JOIN pattern_publication_figures f ON f.publication_id = p.id
            WHERE p.state IN ('committed', 'done') AND ($1::text IS NULL OR p.repository = $1::text)) AS standing
        WHERE age <= $2 ORDER BY repository COLLATE "C", number
        """;

    public static async Task<IReadOnlyList<PublicationRecord>> OfAsync(
        NpgsqlConnection connection,
        string? repository,
        int limit,
        CancellationToken cancellation) =>
        await connection.QueryAsync(Newest, Record, [repository, Math.Max(1, limit)], cancellation).ConfigureAwait(false);

    private static PublicationRecord Record(NpgsqlDataReader row) => new()
    {
        PublicationId = row.GetGuid(0).ToString(),
        Repository = row.GetString(1),
        Number = row.GetInt32(2),
        PublishedAt = Moment.Of(row.GetFieldValue<DateTimeOffset>(3)),
        Commit = row.TextOrNull(4),
        ScoreVersion = row.GetInt32(5),
        Inserted = row.GetInt32(6),
        Updated = row.GetInt32(7),
        Removed = row.GetInt32(8),
        Figures = row.IsDBNull(9) ? null : new()
        {
            Patterns = row.GetInt32(9),
            Mean = row.IsDBNull(10) ? null : row.GetDouble(10),
            StandardDeviation = row.IsDBNull(11) ? null : row.GetDouble(11),
            Violations = row.GetInt32(12),
            Dimensions = FiguresOf.Dimensions(row.GetString(13)),
        },
    };
}
