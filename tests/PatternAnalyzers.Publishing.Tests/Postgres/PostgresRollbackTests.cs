using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Tests.Postgres;

public sealed class PostgresRollbackTests(PostgresServer server) : IDisposable
{
    private readonly PostgresFixture fixture = new(server);
    private readonly Pattern same = Samples.Pattern("Same");
    private readonly Pattern rewritten = Samples.Pattern("Rewritten");
    private readonly Pattern rescored = Samples.Pattern("Rescored");
    private readonly Pattern vanishing = Samples.Pattern("Vanishing");
    private readonly Pattern moving = Samples.Pattern("Moving");

    private Manifest A => Samples.Manifest(same, rewritten, rescored, vanishing, moving) with
    {
        Relationships = [Samples.Uses(same, rewritten), Samples.Uses(same, vanishing), new()
        {
            Source = same.PatternId,
            Target = "T:Shop.Asked",
            Kind = "handles"
        }],
    };

    private Manifest B => Samples.Manifest(
        same,
        rewritten with { ContentHash = "other" },
        rescored with { Quality = new Quality() },
        Samples.Pattern("Moved") with { ContentHash = moving.ContentHash },
        Samples.Pattern("New")) with
        {
            Relationships = [Samples.Uses(same, rewritten, 1), new() { Source = same.PatternId, Target = "T:Shop.Told", Kind = "publishes" }]
        };

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task SecondPublicationRolledBack_LeavesTheStateAfterTheFirst()
    {
        var first = await fixture.Publish(A);
        var after = fixture.Snapshot();
        var second = await fixture.Publish(B);
        fixture.Snapshot().ShouldNotBe(after);

        var result = await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);

        fixture.Snapshot().ShouldBe(after);
        (result.Repository, result.PublicationId, result.Standing).ShouldBe((Samples.Repository, second.PublicationId, first.PublicationId));
        (await fixture.Store().StatusAsync(PostgresFixture.Cancellation)).Repositories.Single().PublicationId.ShouldBe(first.PublicationId);
        fixture.Column("SELECT state FROM pattern_publications ORDER BY number").ShouldBe(["done", "rolled_back"]);
    }

    [Fact]
    public async Task UseCountedInBetween_SurvivesTheRollback()
    {
        await fixture.Publish(A);
        fixture.Execute("UPDATE pattern_lineage_nodes SET usage_count = 3");
        await fixture.Publish(B);
        fixture.Execute(
            "UPDATE pattern_lineage_nodes SET usage_count = usage_count + 2, last_used_at = '2026-02-01Z', used_by_agents = '{grace}' WHERE pattern_name IN ('Rewritten', 'Rescored', 'Moved')");

        await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);

        fixture
            .Column("SELECT pattern_name, usage_count, used_by_agents[1] FROM pattern_lineage_nodes ORDER BY 1")
            .ShouldBe(["Moving|5|grace", "Rescored|5|grace", "Rewritten|5|grace", "Same|3|null", "Vanishing|3|null"]);
    }

    [Fact]
    public async Task UseCountedOnTheNewGenerationOnly_SurvivesTheRollback()
    {
        await fixture.Publish(A);
        fixture.Execute("UPDATE pattern_lineage_nodes SET usage_count = 3");
        await fixture.Publish(B);
        fixture.Execute("UPDATE pattern_lineage_nodes SET usage_count = usage_count + 1 WHERE generation = 2");

        await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);

        fixture.Column("SELECT usage_count FROM pattern_lineage_nodes WHERE pattern_name = 'Rewritten'").ShouldBe(["4"]);
    }

    [Fact]
    public async Task FirstPublicationRolledBack_LeavesNothing()
    {
        var first = await fixture.Publish(A);

        var result = await fixture.Store().RollbackAsync(first.PublicationId.ToUpperInvariant(), PostgresFixture.Cancellation);

        result.Standing.ShouldBeNull();
        fixture.Snapshot().ShouldBe("");
    }

    [Fact]
    public async Task PublishingAfterARollback_IsAsIfNothingHadBeen()
    {
        await fixture.Publish(A);
        await fixture.Publish(B);
        var expected = fixture.Column(
            "SELECT n.pattern_name, s.state, n.generation FROM pattern_lineage_nodes n JOIN pattern_node_states s ON s.node_id = n.id ORDER BY 1, 3");
        await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);

        (await fixture.Publish(A)).Unchanged.ShouldBe(5);
        await fixture.Publish(B);

        fixture
            .Column("SELECT n.pattern_name, s.state, n.generation FROM pattern_lineage_nodes n JOIN pattern_node_states s ON s.node_id = n.id ORDER BY 1, 3")
            .ShouldBe(expected);
    }

    [Fact]
    public async Task SeveralPublications_AreRolledBackOneByOne()
    {
        await fixture.Publish(A);
        var afterA = fixture.Snapshot();
        await fixture.Publish(B);
        var afterB = fixture.Snapshot();
        await fixture.Publish(A);

        await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);
        fixture.Snapshot().ShouldBe(afterB);
        await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);
        fixture.Snapshot().ShouldBe(afterA);
    }

    [Fact]
    public async Task OtherRepositories_AreNotTouched()
    {
        var other = Samples.Manifest(Samples.Pattern("Other", repository: "other")) with { Repository = "other" };
        await fixture.Publish(A);
        await fixture.Publish(other);
        var after = fixture.Snapshot();
        await fixture.Publish(B);

        await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);

        fixture.Snapshot().ShouldBe(after);
    }

    [Fact]
    public async Task EventsOfOthersOnAVanishingNode_LetGoOfIt()
    {
        await fixture.Publish(A);
        await fixture.Publish(B);
        fixture.Execute(
            "INSERT INTO pattern_lineage_events (event_type, pattern_id, pattern_node_id, event_data, correlation_id) SELECT 'pattern_applied', pattern_id, id, '{}', id FROM pattern_lineage_nodes WHERE pattern_name IN ('New', 'Rewritten') AND (generation = 2 OR pattern_name = 'New')");

        await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);

        fixture
            .Column(
                "SELECT n.generation FROM pattern_lineage_events e LEFT JOIN pattern_lineage_nodes n ON n.id = e.pattern_node_id WHERE e.event_type = 'pattern_applied' ORDER BY 1")
            .ShouldBe(["1", "null"]);
    }

    [Fact]
    public async Task EarlierPublication_IsRefused()
    {
        var first = await fixture.Publish(A);
        await fixture.Publish(B);

        (await Should.ThrowAsync<PatternsException>(() => fixture.Store().RollbackAsync(first.PublicationId, PostgresFixture.Cancellation))).Code.ShouldBe(
            "PA4216");
    }

    [Theory, InlineData("nobody"), InlineData("9bf0ee87-71d8-41ad-b7a5-a2e05fbe0d02")]
    public async Task UnknownTarget_IsRefused(string target)
    {
        await fixture.Publish(A);

        (await Should.ThrowAsync<PatternsException>(() => fixture.Store().RollbackAsync(target, PostgresFixture.Cancellation))).Code.ShouldBe("PA4216");
    }

    [Fact]
    public async Task PublicationBeyondRetention_IsRefused()
    {
        var store = fixture.Store(options => options with { Retention = 1 });
        await store.PublishAsync(A, new PublishOptions(), PostgresFixture.Cancellation);
        await store.PublishAsync(B, new PublishOptions(), PostgresFixture.Cancellation);
        await store.RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);

        (await Should.ThrowAsync<PatternsException>(() => store.RollbackAsync(Samples.Repository, PostgresFixture.Cancellation))).Message.ShouldContain(
            "no longer kept");
    }
}
