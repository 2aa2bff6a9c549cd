using Microsoft.Data.Sqlite;

namespace PatternAnalyzers.Publishing.Sqlite.Searching;

/// <summary>Ranks by the angle between vectors, all of them; at this size an index would not pay.</summary>
internal static class VectorRanking
{
    private const string All = $"""
        SELECT n.row, n.pattern_id, v.vector
        FROM pattern_lineage_nodes n JOIN pattern_vectors v ON v.row = n.row
        WHERE {Filter.Condition}
        """;

    public static IReadOnlyList<Candidate> Of(SqliteConnection connection, SearchQuery query, float[] vector) =>
    [
        .. connection.Query(All, row => Of(row, vector), Filter.Values(query))
            .OrderByDescending(candidate => candidate.Value)
            .ThenBy(candidate => candidate.PatternId, StringComparer.Ordinal),
    ];

    private static Candidate Of(SqliteDataReader row, float[] vector) =>
        new(row.GetInt64(0), row.GetString(1), Vectors.Cosine(vector, Vectors.FromBytes(row.GetFieldValue<byte[]>(2))));
}
