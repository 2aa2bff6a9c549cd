using Microsoft.Data.Sqlite;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Sqlite;

/// <summary>Reads the publications of a store with what they came to.</summary>
internal static class PublicationQuery
{
    private const string Newest = """
        SELECT * FROM (
            SELECT p.id, p.repository, p.number, p.published_at, p.commit_sha, p.score_version, p.inserted, p.updated, p.removed,
                f.patterns, f.mean, f.standard_deviation, f.violations, f.dimensions, row_number() OVER (PARTITION BY p.repository ORDER BY p.number DESC) AS age
            FROM pattern_publications p LEFT JOIN pattern_publication_figures f ON f.publication_id = p.id
            WHERE $repository IS NULL OR p.repository = $repository)
        WHERE age <= $limit ORDER BY repository, number
        """;

    public static IReadOnlyList<PublicationRecord> Of(SqliteConnection connection, string? repository, int limit) =>
        connection.Query(Newest, Record, ("$repository", repository), ("$limit", Math.Max(1, limit)));

    private static PublicationRecord Record(SqliteDataReader row) => new()
    {
        PublicationId = row.GetString(0),
        Repository = row.GetString(1),
        Number = row.GetInt32(2),
        PublishedAt = row.GetString(3),
        Commit = row.TextOrNull(4),
        ScoreVersion = row.GetInt32(5),
        Inserted = row.GetInt32(6),
        Updated = row.GetInt32(7),
        Removed = row.GetInt32(8),
        Figures = row.IsDBNull(9) ? null : new()
        {
            Patterns = row.GetInt32(9),
            Mean = row.NumberOrNull(10),
            StandardDeviation = row.NumberOrNull(11),
            Violations = row.GetInt32(12),
            Dimensions = FiguresOf.Dimensions(row.GetString(13)),
        },
    };
}
