using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Rest;
using PatternAnalyzers.Qdrant.Emulator;

namespace PatternAnalyzers.Qdrant.Tests;

/// <summary>Tests of what no real server does at our wish: each has an emulator of its own.</summary>
public abstract class EmulatorTests : IAsyncLifetime
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected QdrantEmulator Emulator { get; private set; } = null!;

    private protected QdrantStoreOptions Options => new()
    {
        Url = Emulator.Url,
        ApiKeyVariable = "",
        Retries = 2,
        RetryDelay = TimeSpan.FromMilliseconds(1),
        Timeout = TimeSpan.FromSeconds(10),
    };

    public async ValueTask InitializeAsync() => Emulator = await QdrantEmulator.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Emulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected RestClient Client(QdrantStoreOptions? options = null) => new(options ?? Options);
}
