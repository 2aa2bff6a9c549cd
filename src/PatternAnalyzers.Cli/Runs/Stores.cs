using PatternAnalyzers.Cli.Commands;
using PatternAnalyzers.Publishing;
using PatternAnalyzers.Publishing.Embeddings;
using PatternAnalyzers.Publishing.Sqlite;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Opens stores by what the user said about them.</summary>
internal static class Stores
{
    /// <summary>The SQLite store at that path. Only the folder of the path nobody chose is made.</summary>
    public static IPatternStore OpenSqlite(string path) =>
        new SqliteStore(new SqliteStoreOptions { Path = path, CreateDirectory = path == CommonOptions.DefaultDatabase }, new LexicalHashEmbedder());
}
