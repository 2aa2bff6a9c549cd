using Npgsql;
using NpgsqlTypes;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>Moves rows that no publication owns, and everything that refers to them, out of the way; each with its reasons, none lost.</summary>
internal sealed class Quarantine(NpgsqlConnection connection)
{
    private const string Legacy = "FROM pattern_lineage_nodes n WHERE NOT EXISTS (SELECT 1 FROM pattern_node_states s WHERE s.node_id = n.id)";

    private const string Referrers = """
        SELECT c.conrelid::regclass::text, a.attname::text FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        WHERE c.contype = 'f' AND c.confrelid = to_regclass('pattern_lineage_nodes') AND c.conrelid <> to_regclass('pattern_node_states') ORDER BY 1, 2
        """;

    /// <summary>Rows that no publication owns.</summary>
    public async Task<long> CountAsync(CancellationToken cancellation) =>
        (long)(await connection.ScalarAsync($"SELECT count(*) {Legacy}", [], cancellation).ConfigureAwait(false))!;

    /// <summary>Who wrote them, and how lately; something that still writes would fill the tables again.</summary>
    public Task<List<string>> WritersAsync(CancellationToken cancellation) => connection.QueryAsync(
        $"SELECT coalesce(n.source_system, 'an unnamed writer'), count(*), extract(epoch FROM now() - max(n.created_at))::bigint {Legacy} GROUP BY 1 HAVING max(n.created_at) > now() - interval '1 hour' ORDER BY 1",
        row => FormattableString.Invariant(
            $"{row.GetString(0)} wrote {row.GetInt64(1)} of the replaced rows, the last one {Math.Max(0, row.GetInt64(2))} s ago; stop it, or it will fill the tables again"),
        [],
        cancellation);

    public async Task<int> MoveAsync(string run, DateTimeOffset now, CancellationToken cancellation)
    {
        var shape = await ShapeProbe.ReadAsync(connection, cancellation).ConfigureAwait(false);
        await MarkAsync(shape, cancellation).ConfigureAwait(false);
        var referrers = await connection
            .QueryAsync(Referrers, row => (Table: row.GetString(0), Column: row.GetString(1)), [], cancellation)
            .ConfigureAwait(false);
        // Without a foreign key metrics refer to nodes all the same.
        foreach (var (table, column) in referrers.Append((Table: DatabaseShape.MetricsTable, Column: "pattern_id")).Distinct())
            await MoveDependentsAsync(table, column, run, now, cancellation).ConfigureAwait(false);

        await connection.ExecuteAsync(
            """
            INSERT INTO pattern_quarantine (relation, row_id, pattern_name, reasons, row, run, quarantined_at)
            SELECT 'pattern_lineage_nodes', n.id::text, n.pattern_name, l.reasons, to_jsonb(n), $1, $2 FROM legacy l JOIN pattern_lineage_nodes n ON n.id = l.id
            """,
            [run, now],
            cancellation).ConfigureAwait(false);
        return await connection.ExecuteAsync("DELETE FROM pattern_lineage_nodes WHERE id IN (SELECT id FROM legacy)", cancellation).ConfigureAwait(false);
    }

    private async Task MarkAsync(DatabaseShape shape, CancellationToken cancellation)
    {
        var rows = await connection
            .QueryAsync(
                $"SELECT n.id, n.pattern_name, {NodeScore.Of(shape)} {Legacy}",
                row => (Id: row.GetGuid(0), Name: row.GetString(1), Score: row.IsDBNull(2) ? (double?)null : row.GetDouble(2)),
                [],
                cancellation)
            .ConfigureAwait(false);
        await connection.ExecuteAsync("CREATE TEMP TABLE legacy (id uuid PRIMARY KEY, reasons text[]) ON COMMIT DROP", cancellation).ConfigureAwait(false);
        await using var writer = await connection
            .BeginBinaryImportAsync("COPY legacy (id, reasons) FROM STDIN (FORMAT BINARY)", cancellation)
            .ConfigureAwait(false);
        foreach (var (row, reasons) in rows.Zip(LegacyReasons.Of([.. rows.Select(row => (row.Name, row.Score))])))
        {
            await writer.StartRowAsync(cancellation).ConfigureAwait(false);
            await writer.WriteAsync(row.Id, NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
            await writer.WriteAsync(reasons.Length > 0 ? reasons : ["replaced"], NpgsqlDbType.Array | NpgsqlDbType.Text, cancellation).ConfigureAwait(false);
        }

        await writer.CompleteAsync(cancellation).ConfigureAwait(false);
    }

    private async Task MoveDependentsAsync(string table, string column, string run, DateTimeOffset now, CancellationToken cancellation) =>
        await connection.ExecuteAsync(
        $"""
        WITH gone AS (DELETE FROM {table} t WHERE t.{column} IN (SELECT id FROM legacy) RETURNING t.*)
        INSERT INTO pattern_quarantine (relation, row_id, reasons, row, run, quarantined_at)
        SELECT $3, coalesce(to_jsonb(gone)->>'id', md5(to_jsonb(gone)::text)), ARRAY['refers to a row in quarantine'], to_jsonb(gone), $1, $2 FROM gone
        """,
        [run, now, table],
        cancellation).ConfigureAwait(false);
}
