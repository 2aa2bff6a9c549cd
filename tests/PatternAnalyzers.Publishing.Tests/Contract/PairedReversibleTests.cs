using PatternAnalyzers.Publishing.Tests.Paired;

namespace PatternAnalyzers.Publishing.Tests.Contract;

public sealed class PairedReversibleTests(PostgresServer server) : ReversibleContractTests, IAsyncLifetime
{
    private PairedFixture? fixture;

    protected override IPatternStore Store => fixture!.Store();

    public async ValueTask InitializeAsync() => fixture = await PairedFixture.StartAsync(server);

    public ValueTask DisposeAsync() => fixture!.DisposeAsync();
}
