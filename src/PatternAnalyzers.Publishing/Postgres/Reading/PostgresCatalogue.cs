using Npgsql;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Postgres.Reading;

/// <summary>Reads lists of patterns and what hangs together.</summary>
internal static class PostgresCatalogue
{
    private const string Matching = """
        FROM pattern_node_states s JOIN pattern_lineage_nodes n ON n.id = s.node_id
        WHERE s.state = 'current' AND ($1::text IS NULL OR s.pattern_type = $1::text) AND ($2::text IS NULL OR s.pattern_subtype = $2::text)
            AND ($3::text IS NULL OR s.node_kind = $3::text) AND ($4::text IS NULL OR s.repository = $4::text)
        """;

    private const string Between = "SELECT s.pattern_id, s.pattern_name, t.pattern_id, t.pattern_name, r.relationship_type::text, r.{0}::float8 FROM pattern_relationships r "
        + "JOIN pattern_node_states s ON s.node_id = r.source_pattern_id JOIN pattern_node_states t ON t.node_id = r.target_pattern_id "
        + "WHERE (s.pattern_id = $1 OR t.pattern_id = $1) AND s.state = 'current' AND t.state = 'current' UNION ALL ";

    // Where relationships between nodes have no table, both ends of ours stand here, the target by its symbol.
    private const string ToSymbols = """
        SELECT s.pattern_id, s.pattern_name, t.pattern_id, coalesce(t.pattern_name, l.target_symbol), l.relationship_type, l.weight
        FROM pattern_symbol_links l JOIN pattern_node_states s ON s.node_id = l.source_node_id
        LEFT JOIN pattern_node_states t ON t.symbol = l.target_symbol AND t.repository = s.repository AND t.state = 'current'
        WHERE (s.pattern_id = $1 OR t.pattern_id = $1) AND s.state = 'current'
        """;

    public static async Task<PatternPage> ListAsync(NpgsqlConnection connection, ListQuery query, string place, CancellationToken cancellation)
    {
        object?[] filter =
        [
            query.Type is { } type ? WireNames.Of(type) : null,
            query.Subtype,
            query.NodeKind is { } kind ? WireNames.Of(kind) : null,
            query.Repository
        ];
        var rows = await connection.QueryAsync(
            $"SELECT n.pattern_data::text {Matching} ORDER BY s.overall DESC NULLS LAST, s.pattern_name COLLATE \"C\", s.pattern_id LIMIT $5 OFFSET $6",
            static row => row.GetString(0),
            [.. filter, Math.Max(1, query.Limit), Math.Max(0, query.Offset)],
            cancellation).ConfigureAwait(false);
        return new()
        {
            Total = (int)(long)(await connection.ScalarAsync("SELECT count(*) " + Matching, filter, cancellation).ConfigureAwait(false))!,
            Patterns = [.. rows.Select(data => ManifestJson.ParsePattern(data, place))],
        };
    }

    public static async Task<IReadOnlyList<PatternLink>> LinksOfAsync(
        NpgsqlConnection connection,
        DatabaseShape shape,
        string patternId,
        CancellationToken cancellation)
    {
        var between = shape.RelatesTemplates ? "" : Between.Replace("{0}", shape.WeightColumn, StringComparison.Ordinal);
        return await connection
            .QueryAsync($"SELECT * FROM ({between}{ToSymbols}) AS links ORDER BY 2, 5, 4, 1, 3", Link, [patternId], cancellation)
            .ConfigureAwait(false);
    }

    private static PatternLink Link(NpgsqlDataReader row) => new()
    {
        SourceId = row.GetString(0),
        Source = row.GetString(1),
        TargetId = row.TextOrNull(2),
        Target = row.GetString(3),
        Kind = row.GetString(4),
        Weight = row.GetDouble(5),
    };
}
