using Microsoft.Data.Sqlite;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Publishing.Sqlite;

/// <summary>Reads lists of patterns and what hangs together.</summary>
internal static class CatalogueQuery
{
    private const string Matching = """
        FROM pattern_lineage_nodes WHERE state = 'current' AND ($type IS NULL OR pattern_type = $type) AND ($subtype IS NULL OR pattern_subtype = $subtype)
            AND ($kind IS NULL OR node_kind = $kind) AND ($repository IS NULL OR repository = $repository)
        """;

    private const string Links = """
        SELECT s.pattern_id, s.pattern_name, t.pattern_id, coalesce(t.pattern_name, r.target_symbol), r.relationship_type, r.confidence
        FROM pattern_relationships r JOIN pattern_lineage_nodes s ON s.id = r.source_pattern_id LEFT JOIN pattern_lineage_nodes t ON t.id = r.target_pattern_id
        WHERE (s.pattern_id = $id OR t.pattern_id = $id) AND s.state = 'current' AND coalesce(t.state, 'current') = 'current' ORDER BY 2, 5, 4, 1, 3
        """;

    public static PatternPage List(SqliteConnection connection, ListQuery query, string path)
    {
        (string, object?)[] filter =
        [
            ("$type", query.Type is { } type ? WireNames.Of(type) : null), ("$subtype", query.Subtype), ("$kind", query.NodeKind is { } kind
                ? WireNames.Of(kind)
                : null), ("$repository", query.Repository),
        ];
        return new()
        {
            Total = Convert.ToInt32(connection.Scalar("SELECT count(*) " + Matching, filter), System.Globalization.CultureInfo.InvariantCulture),
            Patterns = connection.Query(
                $"SELECT pattern_data {Matching} ORDER BY overall_quality DESC NULLS LAST, pattern_name, pattern_id LIMIT $limit OFFSET $offset",
                row => ManifestJson.ParsePattern(row.GetString(0), path),
                [.. filter, ("$limit", Math.Max(1, query.Limit)), ("$offset", Math.Max(0, query.Offset))]),
        };
    }

    public static IReadOnlyList<PatternLink> LinksOf(SqliteConnection connection, string patternId) => connection.Query(Links, Link, ("$id", patternId));

    private static PatternLink Link(SqliteDataReader row) => new()
    {
        SourceId = row.GetString(0),
        Source = row.GetString(1),
        TargetId = row.TextOrNull(2),
        Target = row.GetString(3),
        Kind = row.GetString(4),
        Weight = row.GetDouble(5),
    };
}
