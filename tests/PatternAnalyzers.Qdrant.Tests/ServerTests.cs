using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Collections;
using PatternAnalyzers.Publishing.Qdrant.Points;
using PatternAnalyzers.Publishing.Qdrant.Rest;

namespace PatternAnalyzers.Qdrant.Tests;

/// <summary>Tests that run against the shared server, each with a collection of its own.</summary>
public abstract class ServerTests : IAsyncLifetime
{
    private readonly List<string> aliases = [];

    private protected ServerTests(Servers servers)
    {
        Options = new() { Url = servers.Url, Collection = $"test_{Guid.NewGuid():N}", ApiKeyVariable = "PATTERNS_TEST_QDRANT_API_KEY" };
        Client = new RestClient(Options);
    }

    private protected QdrantStoreOptions Options { get; }

    private protected IQdrantClient Client { get; }

    protected string Collection => Options.Collection;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (aliases.Count > 0)
            await Client.ChangeAliasesAsync([.. aliases.Select(alias => new AliasAction(alias, null))], CancellationToken.None);
        if (await Client.ExistsAsync(Collection, CancellationToken.None))
            await Client.DropAsync(Collection, CancellationToken.None);
        Client.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected async Task<string> AliasAsync()
    {
        var alias = Collection + "_alias";
        await Client.ChangeAliasesAsync([new(alias, Collection)], Cancellation);
        aliases.Add(alias);
        return alias;
    }

    private protected async Task<List<Point>> AllAsync(PointFilter? filter = null, PointSelection? selection = null, int page = 100)
    {
        var points = new List<Point>();
        await foreach (var point in Client.ScrollAsync(Collection, filter, selection ?? PointSelection.Whole, page, Cancellation))
            points.Add(point);

        return points;
    }
}
