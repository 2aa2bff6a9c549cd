using Npgsql;

namespace PatternAnalyzers.Publishing.Postgres.Shapes;

/// <summary>Asks the database which tables, columns and constraints there are; nothing is assumed.</summary>
internal static class ShapeProbe
{
    private const string Schema = "coalesce((SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = to_regclass('pattern_lineage_nodes')), current_schema())";

    // The catalogue itself: the views of information_schema take five to twenty times as long.
    private const string Columns = $"""
        SELECT t.relname::text, a.attname::text, y.typname::text, CASE WHEN a.atttypmod > 4 THEN (a.atttypmod - 4) & 2047 END, a.attnotnull AND NOT a.atthasdef AND a.attidentity = ''
        FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid JOIN pg_namespace n ON n.oid = t.relnamespace JOIN pg_type y ON y.oid = a.atttypid
        WHERE n.nspname = {Schema} AND t.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND t.relname LIKE 'pattern\_%'
        """;

    private const string Uniques = $"""
        SELECT t.relname::text, (SELECT string_agg(a.attname, ',' ORDER BY a.attname COLLATE "C") FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = ANY (i.indkey))
        FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
        WHERE n.nspname = {Schema} AND i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL AND t.relname LIKE 'pattern\_%'
        """;

    private const string References = $"""
        SELECT t.relname::text, a.attname::text, r.relname::text
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace JOIN pg_class r ON r.oid = c.confrelid
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
        WHERE n.nspname = {Schema} AND c.contype = 'f' AND t.relname LIKE 'pattern\_%'
        """;

    public static async Task<DatabaseShape> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var columns = await connection.QueryAsync(Columns, row => (Table: row.GetString(0), Column: Column(row)), [], cancellation).ConfigureAwait(false);
        var uniques = await connection.QueryAsync(Uniques, row => (Table: row.GetString(0), Names: row.GetString(1)), [], cancellation).ConfigureAwait(false);
        var references = await connection
            .QueryAsync(References, row => (Table: row.GetString(0), Column: row.GetString(1), Target: row.GetString(2)), [], cancellation)
            .ConfigureAwait(false);
        return new DatabaseShape(columns.GroupBy(pair => pair.Table, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => new TableShape(
                group.Key,
                group.ToDictionary(pair => pair.Column.Name, pair => pair.Column, StringComparer.Ordinal),
                [.. uniques.Where(unique => unique.Table == group.Key).Select(unique => unique.Names)],
                references
                    .Where(reference => reference.Table == group.Key)
                    .DistinctBy(reference => reference.Column)
                    .ToDictionary(reference => reference.Column, reference => reference.Target, StringComparer.Ordinal)),
            StringComparer.Ordinal));
    }

    private static ColumnShape Column(NpgsqlDataReader row)
    {
        var type = row.GetString(2);
        return new ColumnShape(row.GetString(1), type, type == "numeric" && !row.IsDBNull(3) ? row.GetInt32(3) : null, row.GetBoolean(4));
    }
}
