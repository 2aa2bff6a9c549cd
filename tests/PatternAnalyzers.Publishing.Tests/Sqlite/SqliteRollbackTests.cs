using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Sqlite;

namespace PatternAnalyzers.Publishing.Tests.Sqlite;

public sealed class SqliteRollbackTests : IDisposable
{
    private readonly StoreFixture fixture = new();
    private readonly Pattern same = Samples.Pattern("Same");
    private readonly Pattern rewritten = Samples.Pattern("Rewritten");
    private readonly Pattern rescored = Samples.Pattern("Rescored") with { Quality = new() { Overall = 0.1 + 0.2, KnownWeight = 1.0 / 3 } };
    private readonly Pattern vanishing = Samples.Pattern("Vanishing", "Goes away.");

    private Manifest A =>
        Samples.Manifest(same, rewritten, rescored, vanishing) with { Relationships = [Samples.Uses(same, rewritten, 1.0 / 7), Samples.Uses(vanishing, same)] };

    private Manifest B => Samples.Manifest(
        same,
        rewritten with { ContentHash = "other", Description = "Does something else." },
        rescored with { Quality = new Quality(), Description = "Has another text, too." },
        Samples.Pattern("Moved") with { ContentHash = vanishing.ContentHash }) with { Relationships = [Samples.Uses(same, rewritten, 1)] };

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task RollbackDrill_EveryRowIsAsAfterTheFirst()
    {
        await fixture.Publish(A);
        var after = fixture.Snapshot();
        await fixture.Publish(B);
        fixture.Snapshot().ShouldNotBe(after);

        await Rollback();

        fixture.Snapshot().ShouldBe(after);
        fixture
            .Column("SELECT count(*) || '' FROM before_pattern_lineage_nodes WHERE publication_id NOT IN (SELECT id FROM pattern_publications)")
            .ShouldBe(["0"]);
    }

    [Fact]
    public async Task FirstPublicationRolledBack_LeavesAStoreOfNoModel()
    {
        await fixture.Publish(A);

        await Rollback();

        fixture.Snapshot().ShouldBeEmpty();
        (await fixture.Store(embedder: new CountingEmbedder("another", 8)).PublishAsync(A, new PublishOptions(), TestContext.Current.CancellationToken)).Inserted.ShouldBe(
            4);
    }

    [Fact]
    public async Task PatternThatCameBack_IsGoneAgain()
    {
        await fixture.Publish(A);
        await fixture.Publish(B);
        var after = fixture.Snapshot();
        await fixture.Publish(A);

        await Rollback();

        fixture.Snapshot().ShouldBe(after);
    }

    [Fact]
    public async Task WhatOlderPublicationsReplaced_IsForgotten()
    {
        var store = new SqliteStore(new SqliteStoreOptions { Path = fixture.Path, Retention = 1, Time = new FixedTime() }, fixture.Embedder);
        foreach (var manifest in new[] { A, B, A })
            await store.PublishAsync(manifest, new PublishOptions(), TestContext.Current.CancellationToken);

        await store.RollbackAsync(Samples.Repository, TestContext.Current.CancellationToken);

        (await Should.ThrowAsync<PatternsException>(() => store.RollbackAsync(Samples.Repository, TestContext.Current.CancellationToken))).Code.ShouldBe(
            "PA4216");
        fixture.Column("SELECT count(*) || '' FROM before_pattern_lineage_nodes").ShouldBe(["0"]);
    }

    [Fact]
    public async Task MissingStore_IsNotCreatedByARollback()
    {
        (await Should.ThrowAsync<PatternsException>(Rollback)).Code.ShouldBe("PA4001");

        File.Exists(fixture.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task LockedStore_KeepsItsPublication()
    {
        await fixture.Publish(A);
        var after = fixture.Snapshot();
        using (var holder = fixture.Open())
        {
            using var transaction = holder.BeginTransaction(deferred: false);

            (await Should.ThrowAsync<PatternsException>(Rollback)).Code.ShouldBe("PA4004");
        }

        fixture.Snapshot().ShouldBe(after);
    }

    private Task Rollback() => fixture.Store().RollbackAsync(Samples.Repository, TestContext.Current.CancellationToken);
}
