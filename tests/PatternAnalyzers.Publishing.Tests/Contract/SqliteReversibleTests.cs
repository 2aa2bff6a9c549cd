using PatternAnalyzers.Publishing.Tests.Sqlite;

namespace PatternAnalyzers.Publishing.Tests.Contract;

public sealed class SqliteReversibleTests : ReversibleContractTests, IDisposable
{
    private readonly StoreFixture fixture = new();

    protected override IPatternStore Store => fixture.Store();

    public void Dispose() => fixture.Dispose();
}
