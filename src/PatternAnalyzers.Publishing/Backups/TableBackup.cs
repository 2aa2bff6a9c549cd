using Npgsql;
using PatternAnalyzers.Publishing.Postgres;

namespace PatternAnalyzers.Publishing.Backups;

/// <summary>Writes all tables of patterns, each in one file: the nodes, everything that refers to them, and our own. Who made them does not matter.</summary>
internal static class TableBackup
{
    private static readonly string[] Ours =

        [
            "pattern_migrations", "pattern_store_settings", "pattern_publications", "pattern_publication_figures", "pattern_lineage_nodes",
            "pattern_node_states", "pattern_lineage_edges", "pattern_lineage_events", "pattern_templates", "pattern_relationships", "pattern_quality_metrics",
            "pattern_symbol_links", "pattern_preimages", "pattern_quarantine"
        ];

    private const string Referrers = """
        SELECT DISTINCT c.conrelid::regclass::text FROM pg_constraint c
        WHERE c.contype = 'f' AND c.confrelid = to_regclass('pattern_lineage_nodes') ORDER BY 1
        """;

    /// <summary>Tables in the order in which they can be filled again.</summary>
    public static async Task<IReadOnlyList<string>> TablesAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var referrers = await connection.QueryAsync(Referrers, row => row.GetString(0), [], cancellation).ConfigureAwait(false);
        var tables = new List<string>();
        foreach (var table in Ours.Concat(referrers.Except(Ours, StringComparer.Ordinal)))
        {
            if (await connection.ScalarAsync("SELECT to_regclass($1)::text", [table], cancellation).ConfigureAwait(false) is not null)
                tables.Add(table);
        }

        return tables;
    }

    /// <summary>One file a table, in the caller's transaction.</summary>
    public static async Task<List<BackupFile>> WriteAsync(NpgsqlConnection connection, string folder, CancellationToken cancellation)
    {
        var files = new List<BackupFile>();
        foreach (var table in await TablesAsync(connection, cancellation).ConfigureAwait(false))
        {
            using var file = new LineFile(folder, table);
            await using var command = new NpgsqlCommand($"SELECT to_jsonb(t)::text FROM {table} t", connection);
            await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                file.Write(reader.GetString(0));

            files.Add(file.Close());
        }

        return files;
    }
}
