using Microsoft.Data.Sqlite;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Sqlite.Searching;

/// <summary>Ranks by full text: any of the words, better in the name than in what hangs on it.</summary>
internal static class TextRanking
{
    private const string Ranked = $"""
        SELECT n.row, n.pattern_id, -bm25(pattern_search, 4, 2, 1, 1.5) AS value
        FROM pattern_search JOIN pattern_lineage_nodes n ON n.row = pattern_search.rowid
        WHERE pattern_search MATCH $match AND {Filter.Condition}
        ORDER BY value DESC, n.pattern_id LIMIT $depth
        """;

    public static IReadOnlyList<Candidate> Of(SqliteConnection connection, SearchQuery query, int depth)
    {
        var words = Words.Telling(query.Text).Distinct(StringComparer.Ordinal).ToList();
        if (words.Count == 0)
            return [];

        return connection.Query(
            Ranked,
            row => new Candidate(row.GetInt64(0), row.GetString(1), row.GetDouble(2)),
            [("$match", string.Join(" OR ", words.Concat(Compounds.Of(connection, words)).Select(word => $"\"{word}\""))), ("$depth", depth), .. Filter.Values(
                query)]);
    }
}
