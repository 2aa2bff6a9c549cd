using Npgsql;

namespace PatternAnalyzers.Performance.Publishing;

/// <summary>The rows that a publication left, table by table as binary COPY gives and takes them.</summary>
internal sealed class PublishedRows : IDisposable
{
    // In the order that foreign keys ask for; what the empty publication left is in the other databases already.
    private static readonly (string Table, string Where)[] Tables =
    [
        ("pattern_publications", $"repository = '{BulkManifest.Repository}'"), ("pattern_lineage_nodes", "true"), ("pattern_node_states", "true"),
        ("pattern_lineage_edges", "true"),
        ("pattern_lineage_events", "true"), ("pattern_relationships", "true"), ("pattern_quality_metrics", "true"), ("pattern_symbol_links", "true"),
        ("pattern_preimages", "true"),
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-bench-");

    public static IEnumerable<(string Table, string Select)> Queries => Tables.Select(row => (row.Table, $"SELECT * FROM {row.Table} WHERE {row.Where}"));

    /// <summary>Rows of all tables.</summary>
    public long Count { get; private set; }

    public static async Task<PublishedRows> ReadAsync(string text)
    {
        var rows = new PublishedRows();
        await using var connection = new NpgsqlConnection(text);
        await connection.OpenAsync();
        foreach (var (table, select) in Queries)
        {
            await using (var source = await connection.BeginRawBinaryCopyAsync($"COPY ({select}) TO STDOUT (FORMAT BINARY)"))
            await using (var target = File.Create(rows.FileOf(table)))
                await source.CopyToAsync(target);

            await using var command = new NpgsqlCommand($"SELECT count(*) FROM ({select}) t", connection);
            rows.Count += (long)(await command.ExecuteScalarAsync())!;
        }

        return rows;
    }

    /// <summary>Copies the rows into the same tables of another database, all in one transaction.</summary>
    public async Task CopyToAsync(string text)
    {
        await using var connection = new NpgsqlConnection(text);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var (table, _) in Queries)
        {
            await using var source = File.OpenRead(FileOf(table));
            await using var target = await connection.BeginRawBinaryCopyAsync($"COPY {table} FROM STDIN (FORMAT BINARY)");
            await source.CopyToAsync(target);
        }

        await transaction.CommitAsync();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string FileOf(string table) => Path.Combine(folder.FullName, table);
}
