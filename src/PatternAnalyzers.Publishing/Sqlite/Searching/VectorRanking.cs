using Microsoft.Data.Sqlite;

namespace PatternAnalyzers.Publishing.Sqlite.Searching;

/// <summary>Ranks by the angle between vectors, all of them; at this size an index would not pay.</summary>
internal static class VectorRanking
{
    // Below this, alike means no more than a shared slot.
    private const double Least = .1;

    private const string All = $"""
        SELECT n.row, n.pattern_id, v.vector
        FROM pattern_lineage_nodes n JOIN pattern_vectors v ON v.row = n.row
        WHERE {Filter.Condition}
        """;

    public static IReadOnlyList<Candidate> Of(SqliteConnection connection, SearchQuery query, float[] vector, int depth) =>
    [
        .. connection.Query(All, row => Of(row, vector), Filter.Values(query))
            .Where(candidate => candidate.Value >= Least)
            .OrderByDescending(candidate => candidate.Value)
            .ThenBy(candidate => candidate.PatternId, StringComparer.Ordinal)
            .Take(depth),
    ];

    private static Candidate Of(SqliteDataReader row, float[] vector) =>
        new(row.GetInt64(0), row.GetString(1), Vectors.Cosine(vector, Vectors.FromBytes(row.GetFieldValue<byte[]>(2))));
}
