using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Tests.Postgres;
using PatternAnalyzers.Qdrant.Emulator.Faults;

namespace PatternAnalyzers.Publishing.Tests.Paired;

public sealed class PairedPublicationTests(PostgresServer server) : IAsyncLifetime
{
    private static List<string>? undisturbed;

    private readonly Pattern same = Samples.Pattern("Same");
    private readonly Pattern rewritten = Samples.Pattern("Rewritten");
    private readonly Pattern rescored = Samples.Pattern("Rescored");
    private readonly Pattern vanishing = Samples.Pattern("Vanishing");
    private PairedFixture fixture = null!;

    private Manifest A => Samples.Manifest(same, rewritten, rescored, vanishing) with { Relationships = [Samples.Uses(same, rewritten)] };

    private Manifest B => Samples.Manifest(
        same,
        rewritten with { ContentHash = "other", Description = "Does something else." },
        rescored with { Quality = new Quality() },
        Samples.Pattern("New"),
        Samples.Pattern("Newer")) with { Relationships = [Samples.Uses(same, rewritten, 1)] };

    private static CancellationToken Cancellation => PostgresFixture.Cancellation;

    public async ValueTask InitializeAsync() => fixture = await PairedFixture.StartAsync(server);

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task BothStores_HoldTheManifest()
    {
        await fixture.Publish(A);
        await fixture.Publish(B);

        (await fixture.PointsAsync()).Count.ShouldBe(5);
        fixture.Postgres.Column("SELECT pattern_name FROM pattern_current ORDER BY 1").ShouldBe(["New", "Newer", "Rescored", "Rewritten", "Same"]);
        fixture.Postgres
            .Column("SELECT number, state, embedding_model FROM pattern_publications ORDER BY 1")
            .ShouldBe(["1|done|lexical-hash-384-v1", "2|done|lexical-hash-384-v1"]);
    }

    [Fact]
    public async Task NamesAndFiles_AreTheSameBytesInBothStores()
    {
        await fixture.Publish(A);

        foreach (var row in fixture.Postgres.Column("SELECT pattern_id, pattern_name, file_path FROM pattern_lineage_nodes"))
        {
            var parts = row.Split('|');
            var payload = await fixture.PayloadAsync(parts[0]);
            (payload["pattern_name"]!.ToString(), payload["file_path"]!.ToString()).ShouldBe((parts[1], parts[2]));
        }
    }

    [Fact]
    public async Task SameManifestTwice_ChangesNeitherStore()
    {
        await fixture.Publish(A);
        var before = await fixture.SnapshotAsync();

        (await fixture.Publish(A)).Unchanged.ShouldBe(4);

        PairedFixture.Difference(before, await fixture.SnapshotAsync()).ShouldBeEmpty();
        fixture.Postgres.Column("SELECT count(*) FROM pattern_publications").ShouldBe(["1"]);
    }

    [Fact]
    public async Task RollbackDrill_BothStoresAreAsAfterTheFirstAndUseSurvives()
    {
        await fixture.Publish(A);
        var after = await fixture.SnapshotAsync();
        var second = await fixture.Publish(B);
        PairedFixture.Difference(after, await fixture.SnapshotAsync()).ShouldNotBeEmpty();
        fixture.Postgres.Execute("UPDATE pattern_lineage_nodes SET usage_count = usage_count + 3 WHERE pattern_name IN ('Rewritten', 'Rescored')");
        await fixture.SetAsync(rewritten.PatternId, new JsonObject { ["usage_count"] = 3, ["success_rate"] = .5 });

        var result = await fixture.Store().RollbackAsync(second.PublicationId, Cancellation);

        PairedFixture.Difference(after, await fixture.SnapshotAsync()).ShouldBeEmpty();
        result.PublicationId.ShouldBe(second.PublicationId);
        fixture.Postgres
            .Column("SELECT pattern_name, usage_count FROM pattern_lineage_nodes ORDER BY 1")
            .ShouldBe(["Rescored|3", "Rewritten|3", "Same|0", "Vanishing|0"]);
        var payload = await fixture.PayloadAsync(rewritten.PatternId);
        (payload["usage_count"]!.GetValue<int>(), payload["success_rate"]!.GetValue<double>()).ShouldBe((3, .5));
    }

    [Fact]
    public async Task FirstPublicationRolledBack_LeavesNothingInEitherStore()
    {
        await fixture.Publish(A);

        (await fixture.Store().RollbackAsync(Samples.Repository, Cancellation)).Standing.ShouldBeNull();

        (await fixture.SnapshotAsync()).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Writes))]
    public async Task QdrantGoneFromTheNthWrite_TheNextRunIsRight(int write)
    {
        var expected = undisturbed ??= await ExpectedAsync();
        await fixture.Publish(A);
        var after = await fixture.SnapshotAsync(anonymous: true);
        fixture.Emulator.Faults.From(write, Fault.Close(), writesOnly: true);

        var failure = await Record.ExceptionAsync(() => fixture.Publish(B));

        fixture.Emulator.Faults.Clear();
        if (failure is not null)
            failure.ShouldBeOfType<PatternsException>().Code.ShouldBeOneOf("PA4301", "PA4101");
        await fixture.Publish(B);
        PairedFixture.Difference(expected, await fixture.SnapshotAsync(anonymous: true)).ShouldBeEmpty();
        await fixture.Store().RollbackAsync(Samples.Repository, Cancellation);
        PairedFixture.Difference(after, await fixture.SnapshotAsync(anonymous: true)).ShouldBeEmpty();
    }

    public static TheoryData<int> Writes() => [.. Enumerable.Range(1, 6)];

    [Fact]
    public async Task QdrantFailingOnce_IsUndoneAtOnce()
    {
        await fixture.Publish(A);
        var after = await fixture.SnapshotAsync();
        fixture.Emulator.Faults.At(2, Fault.Status(400), writesOnly: true);

        (await Should.ThrowAsync<PatternsException>(() => fixture.Publish(B))).Code.ShouldBe("PA4106");

        PairedFixture.Difference(after, await fixture.SnapshotAsync()).ShouldBeEmpty();
        fixture.Postgres.Column("SELECT state FROM pattern_publications ORDER BY number").ShouldBe(["done", "undone"]);
    }

    [Fact]
    public async Task PostgresRefusing_IsUndoneInQdrant()
    {
        await fixture.Publish(A);
        var after = await fixture.SnapshotAsync();
        fixture.Postgres.Execute("ALTER TABLE pattern_lineage_events ADD CONSTRAINT refuse CHECK (event_type <> 'pattern_modified')");

        (await Should.ThrowAsync<PatternsException>(() => fixture.Publish(B))).Code.ShouldBe("PA4214");

        PairedFixture.Difference(after, await fixture.SnapshotAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Cancelled_IsUndone()
    {
        await fixture.Publish(A);
        var after = await fixture.SnapshotAsync();
        using var cancelled = new CancellationTokenSource();
        fixture.Emulator.Faults.At(2, Fault.CallAfter(cancelled.Cancel), writesOnly: true);

        await Should.ThrowAsync<OperationCanceledException>(() => fixture.Store().PublishAsync(B, new PublishOptions(), cancelled.Token));

        PairedFixture.Difference(after, await fixture.SnapshotAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task RollbackThatBrokeOff_IsFinishedByTheNextRollback()
    {
        await fixture.Publish(A);
        var after = await fixture.SnapshotAsync();
        var second = await fixture.Publish(B);
        fixture.Emulator.Faults.From(2, Fault.Close(), writesOnly: true);
        await Should.ThrowAsync<PatternsException>(() => fixture.Store().RollbackAsync(Samples.Repository, Cancellation));
        fixture.Emulator.Faults.Clear();

        (await fixture.Store().RollbackAsync(Samples.Repository, Cancellation)).PublicationId.ShouldBe(second.PublicationId);

        PairedFixture.Difference(after, await fixture.SnapshotAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task OtherModel_IsRefusedBeforeAnythingIsWritten()
    {
        await fixture.Publish(A);
        var after = await fixture.SnapshotAsync();

        (await Should.ThrowAsync<PatternsException>(() => fixture.Store(new CountingEmbedder("another")).PublishAsync(B, new PublishOptions(), Cancellation))).Code.ShouldBe(
            "PA4112");

        PairedFixture.Difference(after, await fixture.SnapshotAsync()).ShouldBeEmpty();
        fixture.Postgres.Column("SELECT count(*) FROM pattern_publications").ShouldBe(["1"]);
    }

    [Fact]
    public async Task PostgresAlone_KeepsItsHandsOffWhatIsInBoth()
    {
        await fixture.Publish(A);

        (await Should.ThrowAsync<PatternsException>(() => fixture.Postgres.Store().RollbackAsync(Samples.Repository, Cancellation))).Code.ShouldBe("PA4303");
        fixture.Postgres.Execute("UPDATE pattern_publications SET state = 'pending'");
        (await Should.ThrowAsync<PatternsException>(() => fixture.Postgres.Publish(B))).Code.ShouldBe("PA4302");
    }

    [Fact]
    public async Task LostCollection_IsFilledAgain()
    {
        await fixture.Publish(A);
        var points = await fixture.PointsAsync();
        using (var client = new PatternAnalyzers.Publishing.Qdrant.Rest.RestClient(fixture.Qdrant))
            await client.DropAsync("execution_patterns", Cancellation);

        await fixture.Publish(A);

        (await fixture.PointsAsync()).Count.ShouldBe(points.Count);
    }

    private async Task<List<string>> ExpectedAsync()
    {
        await using var clean = await PairedFixture.StartAsync(server);
        await clean.Publish(A);
        await clean.Publish(B);
        return await clean.SnapshotAsync(anonymous: true);
    }
}
