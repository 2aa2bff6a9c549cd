using Npgsql;
using NpgsqlTypes;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Publications;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Backups;

/// <summary>Makes the tables hold what a backup holds. Rows of others that the backup does not know stay; what others count on nodes that are there stays, too.</summary>
internal sealed class TableRestore(NpgsqlConnection connection)
{
    // Rows that a publication made; those of others are never deleted.
    private static readonly (string Table, string Condition)[] Own =
    [
        ("pattern_symbol_links", "true"),
        ("pattern_relationships", "t.source_pattern_id IN (SELECT node_id FROM pattern_node_states)"),
        ("pattern_quality_metrics", "t.pattern_id IN (SELECT node_id FROM pattern_node_states)"),
        ("pattern_lineage_events", $"t.triggered_by = '{Relations.Writer}'"),
        ("pattern_lineage_edges", $"t.created_by = '{Relations.Writer}'"),
    ];

    private static readonly string[] Journal = ["pattern_migrations", "pattern_quarantine"];

    public async Task<long> RunAsync(string folder, BackupManifest backup, CancellationToken cancellation)
    {
        var shape = await ShapeProbe.ReadAsync(connection, cancellation).ConfigureAwait(false);
        await ClearAsync(folder, backup, cancellation).ConfigureAwait(false);
        long rows = 0;
        foreach (var file in backup.Files.Where(file => !Journal.Contains(file.Name) && file.Name != PointBackup.Name))
        {
            await LoadAsync(folder, file.Name, cancellation).ConfigureAwait(false);
            rows += await connection.ExecuteAsync(Insert(file.Name, shape), cancellation).ConfigureAwait(false);
        }

        return rows;
    }

    private static string Insert(string table, DatabaseShape shape) => table == DatabaseShape.NodesTable
        ? $"""
          INSERT INTO {table} AS n SELECT r.* FROM restored b, jsonb_populate_record(NULL::{table}, b.line) r
          ON CONFLICT (id) DO UPDATE SET {string.Join(", ", NodeStatements.OwnedColumns(shape).Select(column => $"{column} = excluded.{column}"))}
          """
        : $"INSERT INTO {table} SELECT r.* FROM restored b, jsonb_populate_record(NULL::{table}, b.line) r ON CONFLICT DO NOTHING";

    private async Task ClearAsync(string folder, BackupManifest backup, CancellationToken cancellation)
    {
        await connection
            .ExecuteAsync(
                "CREATE TEMP TABLE restored (line jsonb) ON COMMIT DROP; CREATE TEMP TABLE kept (id uuid PRIMARY KEY) ON COMMIT DROP; CREATE TEMP TABLE going (id uuid PRIMARY KEY) ON COMMIT DROP",
                cancellation)
            .ConfigureAwait(false);
        if (backup.Files.Any(file => file.Name == DatabaseShape.NodesTable))
            await LoadAsync(folder, DatabaseShape.NodesTable, cancellation).ConfigureAwait(false);

        await connection.ExecuteAsync("INSERT INTO kept SELECT (line->>'id')::uuid FROM restored", cancellation).ConfigureAwait(false);
        foreach (var (table, condition) in Own)
            await connection.ExecuteAsync($"DELETE FROM {table} t WHERE {condition}", cancellation).ConfigureAwait(false);

        await connection.ExecuteAsync(
            """
            INSERT INTO going SELECT node_id FROM pattern_node_states WHERE node_id NOT IN (SELECT id FROM kept);
            DELETE FROM pattern_node_states;
            DELETE FROM pattern_publications;
            UPDATE pattern_lineage_events SET pattern_node_id = NULL WHERE pattern_node_id IN (SELECT id FROM going);
            DELETE FROM pattern_lineage_nodes WHERE id IN (SELECT id FROM going);
            DELETE FROM pattern_store_settings
            """,
            cancellation).ConfigureAwait(false);
    }

    private async Task LoadAsync(string folder, string table, CancellationToken cancellation)
    {
        await connection.ExecuteAsync("TRUNCATE restored", cancellation).ConfigureAwait(false);
        await using var writer = await connection.BeginBinaryImportAsync("COPY restored (line) FROM STDIN (FORMAT BINARY)", cancellation).ConfigureAwait(false);
        foreach (var line in File.ReadLines(LineFile.PathOf(folder, table)))
        {
            await writer.StartRowAsync(cancellation).ConfigureAwait(false);
            await writer.WriteAsync(line, NpgsqlDbType.Jsonb, cancellation).ConfigureAwait(false);
        }

        await writer.CompleteAsync(cancellation).ConfigureAwait(false);
    }
}
