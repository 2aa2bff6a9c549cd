using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing;
using PatternAnalyzers.Publishing.Embeddings;
using PatternAnalyzers.Publishing.Sqlite;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>A store that holds one manifest while a command runs: a manifest is then searched exactly as a store is.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-");

    private TemporaryStore() =>
        Store = new SqliteStore(new SqliteStoreOptions { Path = Path.Combine(folder.FullName, "patterns.db") }, new LexicalHashEmbedder());

    public IPatternStore Store { get; }

    public static async Task<TemporaryStore> OfAsync(Manifest manifest, CancellationToken cancellation)
    {
        var made = new TemporaryStore();
        try
        {
            await made.Store.PublishAsync(manifest, new PublishOptions(), cancellation).ConfigureAwait(false);
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
