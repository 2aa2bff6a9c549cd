using Npgsql;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Postgres.Migrations;

namespace PatternAnalyzers.Publishing.Tests.Postgres;

public sealed class PostgresPublicationTests(PostgresServer server) : IDisposable
{
    private readonly PostgresFixture fixture = new(server);
    private readonly Pattern reader = Samples.Pattern("Stock Reader");
    private readonly Pattern writer = Samples.Pattern("Stock Writer");

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task NewPatterns_AreInserted()
    {
        var result = await fixture.Publish(reader, writer);

        result.ShouldBe(new PublicationResult { Inserted = 2, PublicationId = result.PublicationId });
        fixture
            .Column(
                "SELECT id, pattern_name, pattern_version, pattern_type, generation, language, file_path, source_system, overall_quality, usage_count FROM pattern_lineage_nodes ORDER BY pattern_name")
            .ShouldBe(
        [
            $"{reader.PatternId}|Stock Reader|1.0.0|SERVICE|1|csharp|src/Shop/StockReader.cs|PatternAnalyzers|0.75|0",
            $"{writer.PatternId}|Stock Writer|1.0.0|SERVICE|1|csharp|src/Shop/StockWriter.cs|PatternAnalyzers|0.75|0",
        ]);
        fixture.Column("SELECT event_type FROM pattern_lineage_events").ShouldBe(["pattern_created", "pattern_created"]);
        fixture.Column("SELECT quality_score, confidence, metadata->>'complexity_score' FROM pattern_quality_metrics").ShouldBe(["0.75|1|0.9", "0.75|1|0.9"]);
        fixture.Column("SELECT repository, number, inserted, state FROM pattern_publications").ShouldBe([$"{Samples.Repository}|1|2|done"]);
        fixture
            .Column("SELECT pattern_name, repository FROM pattern_current ORDER BY 1")
            .ShouldBe([$"Stock Reader|{Samples.Repository}", $"Stock Writer|{Samples.Repository}"]);
    }

    [Fact]
    public async Task TablesThatAnotherProcessMakesWhileTheirShapeIsAsked_AreFound()
    {
        await using var other = new NpgsqlConnection(fixture.Text);
        await other.OpenAsync(PostgresFixture.Cancellation);
        await using var transaction = await other.BeginTransactionAsync(PostgresFixture.Cancellation);
        // The last of the questions about the shape waits here.
        await RunAsync(other, "LOCK TABLE pg_catalog.pg_constraint IN ACCESS EXCLUSIVE MODE");
        var publishing = fixture.Publish(reader);
        await fixture.UntilSomebodyWaits();

        await RunAsync(
            other,
            "CREATE TABLE pattern_migrations (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, number INTEGER UNIQUE, name TEXT NOT NULL, applied_at TIMESTAMPTZ NOT NULL)");
        foreach (var migration in PostgresMigrationTable.Rows)
            await RunAsync(
                other,
                string.Join('\n', migration.Steps.Select(step => step.Script))
                    + $"INSERT INTO pattern_migrations (number, name, applied_at) VALUES ({migration.Number}, '{migration.Name}', now())");

        await transaction.CommitAsync(PostgresFixture.Cancellation);
        (await publishing).Inserted.ShouldBe(1);
    }

    [Fact]
    public async Task EachPattern_HasACorrelationOfItsOwn()
    {
        await fixture.Publish(reader, writer);

        fixture.Column("SELECT count(DISTINCT correlation_id) FROM pattern_lineage_nodes").ShouldBe(["2"]);
    }

    [Fact]
    public async Task Code_StandsUnderBothKeysThatReadersKnow()
    {
        await fixture.Publish(reader);

        fixture
            .Column("SELECT pattern_data->>'code', pattern_data->>'implementation' FROM pattern_lineage_nodes")
            .ShouldBe(["class Secret { }|class Secret { }"]);
    }

    [Fact]
    public async Task SameManifestTwice_ChangesNothing()
    {
        var manifest = Samples.Manifest(reader, writer) with { Relationships = [Samples.Uses(reader, writer)] };
        var first = await fixture.Publish(manifest);
        var before = fixture.Snapshot();

        var second = await fixture.Publish(manifest);

        second.ShouldBe(new PublicationResult { Unchanged = 2, PublicationId = first.PublicationId });
        fixture.Snapshot().ShouldBe(before);
        fixture.Column("SELECT count(*) FROM pattern_publications").ShouldBe(["1"]);
    }

    [Fact]
    public async Task ChangedCode_MakesTheNextGeneration()
    {
        await fixture.Publish(reader, writer);

        var result = await fixture.Publish(reader, writer with { ContentHash = "other" });

        (result.Updated, result.Unchanged).ShouldBe((1, 1));
        fixture
            .Column(
                $"SELECT n.generation, pattern_version, state, lineage_id FROM pattern_lineage_nodes n JOIN pattern_node_states s ON s.node_id = n.id WHERE n.pattern_id = '{writer.PatternId}' ORDER BY 1")
            .ShouldBe([$"1|1.0.0|superseded|{writer.PatternId}", $"2|2.0.0|current|{writer.PatternId}"]);
        fixture
            .Column(
                "SELECT edge_type, s.generation, t.generation FROM pattern_lineage_edges e JOIN pattern_lineage_nodes s ON s.id = source_node_id JOIN pattern_lineage_nodes t ON t.id = target_node_id")
            .ShouldBe(["modified_from|2|1"]);
        fixture
            .Column("SELECT event_type FROM pattern_lineage_events ORDER BY event_type")
            .ShouldBe(["pattern_created", "pattern_created", "pattern_modified"]);
        fixture
            .Column("SELECT count(*) FROM pattern_quality_metrics m JOIN pattern_node_states s ON s.node_id = m.pattern_id WHERE s.state = 'current'")
            .ShouldBe(["2"]);
        fixture.Column("SELECT count(*) FROM pattern_quality_metrics").ShouldBe(["2"]);
    }

    [Fact]
    public async Task NextGeneration_GoesOnCountingItsUse()
    {
        await fixture.Publish(writer);
        fixture.Execute("UPDATE pattern_lineage_nodes SET usage_count = 7, used_by_agents = '{ada}', last_used_at = '2026-01-01Z'");

        await fixture.Publish(writer with { ContentHash = "other" });

        fixture.Column("SELECT generation, usage_count, used_by_agents[1] FROM pattern_lineage_nodes ORDER BY 1").ShouldBe(["1|7|ada", "2|7|ada"]);
    }

    [Fact]
    public async Task ChangedScore_IsUpdatedInPlaceAndLeavesCountsAlone()
    {
        await fixture.Publish(reader, writer);
        fixture.Execute("UPDATE pattern_lineage_nodes SET usage_count = 7");

        var result = await fixture.Publish(reader, writer with { Quality = writer.Quality with { Overall = 0.5049 } });

        (result.Updated, result.Unchanged).ShouldBe((1, 1));
        fixture
            .Column(
                $"SELECT overall_quality, quality_score, generation, usage_count FROM pattern_lineage_nodes n JOIN pattern_quality_metrics q ON q.pattern_id = n.id WHERE n.pattern_id = '{writer.PatternId}'")
            .ShouldBe(["0.50|0.5049|1|7"]);
    }

    [Fact]
    public async Task UnknownScore_IsNullAndHasNoRowOfMetrics()
    {
        await fixture.Publish(reader);
        await fixture.Publish(reader with { Quality = new Quality() });

        fixture.Column("SELECT overall_quality, complexity_score FROM pattern_lineage_nodes").ShouldBe(["null|null"]);
        fixture.Column("SELECT count(*) FROM pattern_quality_metrics").ShouldBe(["0"]);
    }

    [Fact]
    public async Task VanishedPattern_IsDeprecatedWithAnEvent()
    {
        await fixture.Publish(Samples.Manifest(reader, writer) with { Relationships = [Samples.Uses(reader, writer)] });

        var result = await fixture.Publish(reader);

        (result.Removed, result.Unchanged).ShouldBe((1, 1));
        fixture.Column($"SELECT state FROM pattern_node_states WHERE pattern_id = '{writer.PatternId}'").ShouldBe(["deprecated"]);
        fixture
            .Column($"SELECT event_type FROM pattern_lineage_events WHERE pattern_id = '{writer.PatternId}' ORDER BY event_type")
            .ShouldBe(["pattern_created", "pattern_deprecated"]);
        fixture.Column("SELECT count(*) FROM pattern_relationships").ShouldBe(["0"]);
        (await fixture.Store().FindAsync("Stock Writer", PostgresFixture.Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task MovedPattern_IsDerivedFromTheOneThatVanished()
    {
        await fixture.Publish(writer);
        var moved = Samples.Pattern("Level Writer") with { ContentHash = writer.ContentHash };

        await fixture.Publish(moved);

        fixture
            .Column(
                "SELECT edge_type, s.pattern_name, t.pattern_name FROM pattern_lineage_edges e JOIN pattern_lineage_nodes s ON s.id = source_node_id JOIN pattern_lineage_nodes t ON t.id = target_node_id")
            .ShouldBe(["derived_from|Level Writer|Stock Writer"]);
        fixture.Column("SELECT count(DISTINCT lineage_id) FROM pattern_lineage_nodes").ShouldBe(["1"]);
        fixture.Column("SELECT event_subtype FROM pattern_lineage_events WHERE event_subtype IS NOT NULL").ShouldBe(["derived"]);
    }

    [Fact]
    public async Task PatternThatComesBack_IsRevived()
    {
        await fixture.Publish(reader, writer);
        await fixture.Publish(reader);

        (await fixture.Publish(reader, writer)).Inserted.ShouldBe(1);

        fixture.Column($"SELECT state, generation FROM pattern_node_states WHERE pattern_id = '{writer.PatternId}'").ShouldBe(["current|1"]);
        fixture.Column("SELECT count(*) FROM pattern_lineage_events WHERE event_subtype = 'revived'").ShouldBe(["1"]);
    }

    [Fact]
    public async Task Relationships_PointAtTheNewestGenerationAndFollowTheManifest()
    {
        var manifest = Samples.Manifest(reader, writer) with
        {
            Relationships = [Samples.Uses(reader, writer, 0.456), new() { Source = reader.PatternId, Target = "T:Shop.StockChanged", Kind = "handles" }],
        };
        await fixture.Publish(manifest);
        await fixture.Publish(manifest with { Patterns = [reader, writer with { ContentHash = "other" }] });

        fixture
            .Column(
                "SELECT relationship_type, n.generation, r.confidence FROM pattern_relationships r JOIN pattern_lineage_nodes n ON n.id = r.target_pattern_id")
            .ShouldBe(["uses|2|0.46"]);
        fixture.Column("SELECT relationship_type, target_symbol, weight FROM pattern_symbol_links").ShouldBe(["handles|T:Shop.StockChanged|1"]);
    }

    [Fact]
    public async Task FailureInTheMiddle_LeavesTheStoreAsItWas()
    {
        await fixture.Publish(reader);
        var before = fixture.Snapshot();
        fixture.Execute("ALTER TABLE pattern_lineage_events ADD CONSTRAINT refuse CHECK (event_type <> 'pattern_modified')");

        var refused = await Should.ThrowAsync<PatternsException>(() => fixture.Publish(writer, reader with { ContentHash = "other" }));

        (refused.Code, refused.ExitCode).ShouldBe(("PA4214", ExitCode.RolledBack));
        fixture.Snapshot().ShouldBe(before);
        fixture.Column("SELECT count(*) FROM pattern_publications").ShouldBe(["1"]);
    }

    [Fact]
    public async Task CancelledInTheMiddle_LeavesTheStoreAsItWas()
    {
        await fixture.Publish(reader);
        var before = fixture.Snapshot();
        using var cancelled = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => fixture.Store().PublishAsync(
            Samples.Manifest(writer, Samples.Pattern("Third")),
            new PublishOptions { BatchSize = 1, BatchDone = _ => cancelled.Cancel() },
            cancelled.Token));

        fixture.Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task TwoPublicationsAtOnce_OneAfterTheOther()
    {
        var many = Enumerable.Range(0, 300).Select(index => Samples.Pattern("Pattern " + index)).ToArray();

        var results = await Task.WhenAll(fixture.Publish(many), fixture.Publish(many));

        results.Select(result => result.Inserted).Order().ShouldBe([0, 300]);
        fixture.Column("SELECT count(*) FROM pattern_lineage_nodes").ShouldBe(["300"]);
        fixture.Column("SELECT count(*) FROM pattern_publications").ShouldBe(["1"]);
    }

    [Fact]
    public async Task PublicationUnderWay_IsNotWaitedForForEver()
    {
        await fixture.Publish(reader);
        using var holder = new Npgsql.NpgsqlConnection(fixture.Text);
        holder.Open();
        using var transaction = holder.BeginTransaction();
        using var command = new Npgsql.NpgsqlCommand($"SELECT pg_advisory_xact_lock(hashtextextended('patterns:{Samples.Repository}', 0))", holder);
        command.ExecuteNonQuery();

        (await Should.ThrowAsync<PatternsException>(() => fixture
            .Store(options => options with { LockTimeout = TimeSpan.FromMilliseconds(200) })
            .PublishAsync(Samples.Manifest(writer), new PublishOptions(), PostgresFixture.Cancellation))).Code.ShouldBe(
            "PA4207");
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(PostgresFixture.Cancellation);
    }
}
