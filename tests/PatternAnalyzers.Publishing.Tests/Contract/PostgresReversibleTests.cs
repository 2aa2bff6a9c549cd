using PatternAnalyzers.Publishing.Tests.Postgres;

namespace PatternAnalyzers.Publishing.Tests.Contract;

public sealed class PostgresReversibleTests(PostgresServer server) : ReversibleContractTests, IDisposable
{
    private readonly PostgresFixture fixture = new(server);

    protected override IPatternStore Store => fixture.Store();

    public void Dispose() => fixture.Dispose();
}
