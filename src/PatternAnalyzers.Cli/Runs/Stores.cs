using Microsoft.Extensions.AI;
using PatternAnalyzers.Cli.Commands;
using PatternAnalyzers.Publishing;
using PatternAnalyzers.Publishing.Sqlite;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Opens stores by what the user said about them.</summary>
internal static class Stores
{
    /// <summary>The SQLite store at that path.</summary>
    public static IPatternStore OpenSqlite(string path, IEmbeddingGenerator<string, Embedding<float>> embedder) => new SqliteStore(SqliteOf(path), embedder);

    /// <summary>Where it is. Only the folder of the path nobody chose is made.</summary>
    public static SqliteStoreOptions SqliteOf(string path) => new() { Path = path, CreateDirectory = path == CommonOptions.DefaultDatabase };
}
