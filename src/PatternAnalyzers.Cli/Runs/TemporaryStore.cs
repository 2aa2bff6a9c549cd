using PatternAnalyzers.Publishing;
using PatternAnalyzers.Publishing.Embeddings;
using PatternAnalyzers.Publishing.Sqlite;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>A store that is there while a command runs: a manifest in it is searched exactly as a store is.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-");

    public TemporaryStore() =>
        Store = new SqliteStore(new SqliteStoreOptions { Path = Path.Combine(folder.FullName, "patterns.db") }, new LexicalHashEmbedder());

    public IPatternStore Store { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
