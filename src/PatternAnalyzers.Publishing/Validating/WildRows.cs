using Npgsql;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Reads the patterns of tables that others made and no publication has written to: every row is one.</summary>
internal static class WildRows
{
    public static Task<List<CurrentRow>> ReadAsync(NpgsqlConnection connection, DatabaseShape shape, CancellationToken cancellation)
    {
        var file = shape.Nodes.Has("file_path") ? "coalesce(n.file_path, n.pattern_data->>'file_path', '')" : "coalesce(n.pattern_data->>'file_path', '')";
        var sql = $"""
            SELECT n.id::text, n.pattern_id::text, '', coalesce(n.pattern_name, ''), coalesce(n.pattern_type, ''), {file}, ({NodeScore.Of(shape)})::double precision,
                coalesce(n.metadata, '{"{}"}') <> '{"{}"}' AND {file} <> '' AND coalesce(n.pattern_data->>'description', n.metadata->>'description', '') <> ''
            FROM pattern_lineage_nodes n ORDER BY n.pattern_id, n.id
            """;
        return connection.QueryAsync(sql, CurrentRows.Of, [], cancellation);
    }
}
