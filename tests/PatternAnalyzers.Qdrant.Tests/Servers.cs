using PatternAnalyzers.Qdrant.Emulator;
using PatternAnalyzers.Qdrant.Tests;

[assembly: AssemblyFixture(typeof(Servers))]

namespace PatternAnalyzers.Qdrant.Tests;

/// <summary>The server that the tests share: the emulator, or the real one at <c>PATTERNS_TEST_QDRANT_URL</c>.</summary>
public sealed class Servers : IAsyncLifetime
{
    private QdrantEmulator? emulator;

    public static string? Real => Environment.GetEnvironmentVariable("PATTERNS_TEST_QDRANT_URL") is { Length: > 0 } url ? url.TrimEnd('/') : null;

    public string Url => Real ?? emulator!.Url;

    public async ValueTask InitializeAsync() => emulator = Real is null ? await QdrantEmulator.StartAsync() : null;

    public async ValueTask DisposeAsync()
    {
        if (emulator is not null)
            await emulator.DisposeAsync();
    }
}
