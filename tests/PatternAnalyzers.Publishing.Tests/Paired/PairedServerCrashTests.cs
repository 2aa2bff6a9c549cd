using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Tests.Postgres;
using PatternAnalyzers.Qdrant.Emulator.Faults;

namespace PatternAnalyzers.Publishing.Tests.Paired;

/// <summary>PostgreSQL crashes while Qdrant is being written: after the next run a publication is in both stores or in neither.</summary>
public sealed class PairedServerCrashTests : IAsyncLifetime
{
    private readonly PostgresServer server = PostgresServer.Private();
    private readonly Pattern same = Samples.Pattern("Same");
    private readonly Pattern rewritten = Samples.Pattern("Rewritten");
    private PairedFixture fixture = null!;

    private Manifest A => Samples.Manifest(same, rewritten, Samples.Pattern("Vanishing"));

    private Manifest B => Samples.Manifest(same, rewritten with { ContentHash = "other", Description = "Does something else." }, Samples.Pattern("New"));

    public async ValueTask InitializeAsync() => fixture = await PairedFixture.StartAsync(server);

    public async ValueTask DisposeAsync()
    {
        await fixture.DisposeAsync();
        server.Dispose();
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public async Task ServerThatCrashesAtTheNthWrite_TheNextRunIsRight(int write, bool comesBackAtOnce)
    {
        await fixture.Publish(A);
        var after = await fixture.SnapshotAsync(anonymous: true);
        fixture.Emulator.Faults.At(
            write,
            Fault.CallBefore(() =>
            {
                server.Crash();
                if (comesBackAtOnce)
                    server.Resume();
            }),
            writesOnly: true);

        var failure = await Should.ThrowAsync<PatternsException>(() => fixture.Publish(B));

        fixture.Emulator.Faults.Clear();
        failure.Code.ShouldBe(comesBackAtOnce ? "PA4204" : "PA4301");
        if (!comesBackAtOnce)
            server.Resume();

        await fixture.Publish(B);
        fixture.Postgres.Column("SELECT pattern_name FROM pattern_current ORDER BY 1").ShouldBe(["New", "Rewritten", "Same"]);
        (await fixture.PointsAsync()).Count.ShouldBe(3);
        await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);
        PairedFixture.Difference(after, await fixture.SnapshotAsync(anonymous: true)).ShouldBeEmpty();
    }
}
