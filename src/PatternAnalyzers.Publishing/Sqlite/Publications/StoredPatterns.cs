using Microsoft.Data.Sqlite;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Sqlite.Publications;

/// <summary>Reads what the store has of a repository.</summary>
internal static class StoredPatterns
{
    private const string Newest = """
        SELECT n.row, n.id, n.pattern_id, n.lineage_id, max(n.generation), n.content_hash, n.pattern_data, n.state, v.text_hash
        FROM pattern_lineage_nodes n LEFT JOIN pattern_vectors v ON v.row = n.row
        WHERE n.repository = $repository
        GROUP BY n.pattern_id
        """;

    // With a lone max() SQLite takes the other columns from the row that holds the maximum.
    public static Dictionary<string, StoredPattern> Read(SqliteConnection connection, string repository) =>
        connection.Query(Newest, Of, ("$repository", repository)).ToDictionary(pattern => pattern.PatternId, StringComparer.Ordinal);

    public static Pattern Pattern(SqliteConnection connection, StoredPattern stored, string path) =>
        ManifestJson.ParsePattern((string)connection.Scalar("SELECT pattern_data FROM pattern_lineage_nodes WHERE row = $row", ("$row", stored.Row))!, path);

    private static StoredPattern Of(SqliteDataReader row) => new()
    {
        Row = row.GetInt64(0),
        NodeId = row.GetString(1),
        PatternId = row.GetString(2),
        LineageId = row.GetString(3),
        Generation = row.GetInt64(4),
        Content = Digest.OfKnown(row.GetString(5)),
        Data = Digest.Of(Draft.HashOf(row.GetString(6))),
        Current = row.GetString(7) == "current",
        Text = Digest.OfKnown(row.TextOrNull(8)),
    };
}
