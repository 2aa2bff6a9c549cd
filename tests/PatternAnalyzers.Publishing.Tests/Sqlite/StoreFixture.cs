using Microsoft.Data.Sqlite;
using Microsoft.Extensions.AI;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Sqlite;

namespace PatternAnalyzers.Publishing.Tests.Sqlite;

/// <summary>A store in a folder of its own.</summary>
internal sealed class StoreFixture : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-store-");

    public CountingEmbedder Embedder { get; } = new();

    public string Path => System.IO.Path.Combine(folder.FullName, "patterns.db");

    public string this[string name] => System.IO.Path.Combine(folder.FullName, name);

    public SqliteStore Store(
        string? path = null,
        IEmbeddingGenerator<string, Embedding<float>>? embedder = null,
        bool createDirectory = false,
        int patience = 1) =>
        new(
        new SqliteStoreOptions { Path = path ?? Path, CreateDirectory = createDirectory, BusyTimeout = TimeSpan.FromSeconds(patience), Time = new FixedTime() },
        embedder ?? Embedder);

    public Task<PublicationResult> Publish(params Pattern[] patterns) => Publish(Samples.Manifest(patterns));

    public Task<PublicationResult> Publish(Manifest manifest) => Store().PublishAsync(manifest, new PublishOptions(), TestContext.Current.CancellationToken);

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }

    public List<string> Column(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(index => reader.IsDBNull(index) ? "null" : reader.GetString(index))));

        return values;
    }

    /// <summary>Every row of what a store holds, as SQL literals, in order; pre-images and the journal left out.</summary>
    public string Snapshot() =>
        string.Join(
            '\n',
            Column(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'pattern%' AND name NOT LIKE 'pattern_search_%' AND name NOT IN ('pattern_migrations', 'pattern_rolled_back_publications') ORDER BY name")
        .SelectMany(table =>
        {
            var columns = Column($"SELECT name FROM pragma_table_info('{table}')");
            var key = table == "pattern_search" ? "rowid" : "1";
            return Column(
                $"SELECT '{table} ' || {key} || {string.Join(" || ' ' || ", columns.Select(column => $"quote({column})"))} AS line FROM {table} ORDER BY line");
        }));

    public void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => folder.Delete(recursive: true);
}
