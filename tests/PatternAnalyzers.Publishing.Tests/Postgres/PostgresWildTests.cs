using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Tests.Postgres;

/// <summary>Databases that others made: their tables, constraints and triggers stay as they are.</summary>
public sealed class PostgresWildTests(PostgresServer server) : IDisposable
{
    private const string Shape = "SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns WHERE table_schema = 'public' AND table_name IN ('pattern_lineage_nodes', 'pattern_lineage_edges', 'pattern_lineage_events', 'pattern_relationships', 'pattern_quality_metrics', 'pattern_templates', 'pattern_ancestry_cache') ORDER BY 1, ordinal_position";

    private readonly PostgresFixture fixture = new(server);
    private readonly Pattern reader = Samples.Pattern("Stock Reader");
    private readonly Pattern writer = Samples.Pattern("Stock Writer");

    private Manifest A => Samples.Manifest(reader, writer) with { Relationships = [Samples.Uses(reader, writer, 0.456)] };

    private Manifest B =>
        Samples.Manifest(reader with { Quality = new() { Overall = 0.99999, KnownWeight = 1 } }, writer with { ContentHash = "other" }) with
        {
            Relationships = [Samples.Uses(writer, reader, 0.999)]
        };

    public void Dispose() => fixture.Dispose();

    [Theory]
    [InlineData("nodes-plain", "relationships-confidence", "metrics-archon")]
    [InlineData("nodes-plain", "relationships-strength", "metrics-series")]
    [InlineData("nodes-plain", "nodes-code", "relationships-strength-free", "metrics-unique")]
    [InlineData("nodes-plain", "nodes-code", "nodes-quality", "relationships-confidence", "metrics-unique")]
    [InlineData("nodes-plain", "nodes-code", "nodes-quality", "relationships-strength", "metrics-archon")]
    [InlineData("nodes-plain", "nodes-code", "nodes-quality", "relationships-strength-free", "metrics-series")]
    [InlineData("nodes-plain")]
    public async Task EveryShape_IsPublishedToTwiceAndRolledBack(params string[] scripts)
    {
        Create(scripts);
        var shape = fixture.Column(Shape);
        await fixture.Publish(A);
        shape.Except(fixture.Column(Shape)).ShouldBeEmpty();
        var after = fixture.Snapshot();
        (await fixture.Publish(A)).Unchanged.ShouldBe(2);
        fixture.Snapshot().ShouldBe(after);
        (await fixture.Publish(B)).Updated.ShouldBe(2);
        fixture.Column("SELECT count(*) FROM pattern_quality_metrics m JOIN pattern_current c ON c.id = m.pattern_id").ShouldBe(["2"]);

        await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);

        fixture.Snapshot().ShouldBe(after);
    }

    [Fact]
    public async Task RelationshipsBetweenTemplates_LeaveOursToATableOfOurs()
    {
        Create("nodes-plain", "relationships-strength", "metrics-archon");

        await fixture.Publish(A);

        fixture.Column("SELECT relationship_type, target_symbol, weight FROM pattern_symbol_links").ShouldBe([$"uses|{writer.Symbol}|0.456"]);
        fixture.Column("SELECT count(*) FROM pattern_relationships").ShouldBe(["0"]);
    }

    [Fact]
    public async Task UsageTrigger_CountsPublishedPatternsByNameAndFile()
    {
        Create("nodes-plain", "nodes-code", "nodes-quality", "relationships-confidence", "metrics-unique");
        await fixture.Publish(A);
        var injection = $"INSERT INTO agent_manifest_injections (agent_name, full_manifest_snapshot) VALUES ('ada', '{{\"patterns\": {{\"available\": [{{\"file\": \"{writer.FilePath}\", \"name\": \"{writer.PatternName}\"}}]}}}}')";
        fixture.Execute(injection);
        await fixture.Publish(B);
        fixture.Execute(injection);

        fixture
            .Column("SELECT pattern_name, generation, usage_count, array_length(used_by_agents, 1) FROM pattern_lineage_nodes ORDER BY 1, 2")
            .ShouldBe(["Stock Reader|1|0|null", "Stock Writer|1|2|2", "Stock Writer|2|2|2"]);
    }

    [Fact]
    public async Task RowsOfOthers_StayAsTheyAre()
    {
        Create("nodes-plain", "nodes-code", "nodes-quality", "relationships-confidence", "metrics-series");
        fixture.Execute(
            "INSERT INTO pattern_lineage_nodes (pattern_id, pattern_name, pattern_type, lineage_id, pattern_data, correlation_id) VALUES ('pattern_0123', 'agent.py', 'code', gen_random_uuid(), '{}', gen_random_uuid()), ('pattern_0124', 'other.py', 'code', gen_random_uuid(), '{}', gen_random_uuid())");
        fixture.Execute(
            "INSERT INTO pattern_relationships (source_pattern_id, target_pattern_id, relationship_type) SELECT a.id, b.id, 'similar_to' FROM pattern_lineage_nodes a, pattern_lineage_nodes b WHERE a.pattern_name = 'agent.py' AND b.pattern_name = 'other.py'");
        fixture.Execute("INSERT INTO pattern_quality_metrics (pattern_id, quality_score, confidence) SELECT id, .85, .5 FROM pattern_lineage_nodes");
        var foreign = fixture.Column(
            "SELECT n.*, m.*, r.* FROM pattern_lineage_nodes n LEFT JOIN pattern_quality_metrics m ON m.pattern_id = n.id LEFT JOIN pattern_relationships r ON r.source_pattern_id = n.id WHERE n.pattern_type = 'code' ORDER BY n.pattern_name");

        await fixture.Publish(A);
        await fixture.Publish(B);
        await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);

        fixture
            .Column(
                "SELECT n.*, m.*, r.* FROM pattern_lineage_nodes n LEFT JOIN pattern_quality_metrics m ON m.pattern_id = n.id LEFT JOIN pattern_relationships r ON r.source_pattern_id = n.id WHERE n.pattern_type = 'code' ORDER BY n.pattern_name")
            .ShouldBe(foreign);
    }

    [Fact]
    public async Task RowOfThatPatternAndVersion_IsTakenOverWithItsIdAndGivenBack()
    {
        Create("nodes-plain", "nodes-code", "nodes-quality", "relationships-confidence", "metrics-unique");
        fixture.Execute(
            $"INSERT INTO pattern_lineage_nodes (id, pattern_id, pattern_name, pattern_type, lineage_id, pattern_data, correlation_id, usage_count, metadata) VALUES ('11111111-1111-4111-8111-111111111111', '{writer.PatternId}', 'StockWriter.cs', 'code', gen_random_uuid(), '{{}}', gen_random_uuid(), 9, '{{\"theirs\": 1}}')");
        const string theirs = "SELECT pattern_name, pattern_type, pattern_data, metadata, usage_count, overall_quality FROM pattern_lineage_nodes WHERE id = '11111111-1111-4111-8111-111111111111'";
        var before = fixture.Column(theirs);

        await fixture.Publish(A);

        fixture
            .Column("SELECT pattern_name, usage_count, metadata->>'theirs' FROM pattern_lineage_nodes WHERE id = '11111111-1111-4111-8111-111111111111'")
            .ShouldBe(["Stock Writer|9|1"]);
        fixture.Column("SELECT target_pattern_id FROM pattern_relationships").ShouldBe(["11111111-1111-4111-8111-111111111111"]);
        (await fixture.Publish(A)).Unchanged.ShouldBe(2);
        await fixture.Store().RollbackAsync(Samples.Repository, PostgresFixture.Cancellation);
        fixture.Column(theirs).ShouldBe(before);
    }

    [Fact]
    public async Task ColumnOfAnotherType_GetsTheRowsThatAreCopiedElsewhere()
    {
        const string rows = "SELECT to_jsonb(n), to_jsonb(s) FROM pattern_lineage_nodes n JOIN pattern_node_states s ON s.node_id = n.id ORDER BY n.id";
        var manifest = Samples.Manifest(
            reader with { Quality = new() { Overall = 0.98501, KnownWeight = 1, Complexity = new() { Score = 0.125 } } },
            writer with { Code = null });
        await fixture.Publish(manifest);
        using var other = new PostgresFixture(server);
        await other.Publish(Samples.Manifest() with { Repository = "example.org/other" });
        other.Execute("DROP VIEW pattern_current; ALTER TABLE pattern_lineage_nodes ALTER generation TYPE bigint");

        await other.Publish(manifest);

        fixture.Column(rows).Count.ShouldBe(2);
        other.Column(rows).ShouldBe(fixture.Column(rows));
    }

    [Fact]
    public async Task RowsUnderAPolicy_ArePublishedToByItsUser()
    {
        var text = fixture.WithUser("guarded", "GRANT ALL ON SCHEMA public TO {0}");
        await fixture
            .Store(text: text)
            .PublishAsync(Samples.Manifest() with { Repository = "example.org/other" }, new PublishOptions(), PostgresFixture.Cancellation);
        fixture.Execute("ALTER TABLE pattern_lineage_nodes ENABLE ROW LEVEL SECURITY");
        fixture.Execute("ALTER TABLE pattern_lineage_nodes FORCE ROW LEVEL SECURITY");
        fixture.Execute("CREATE POLICY everything ON pattern_lineage_nodes USING (true) WITH CHECK (true)");

        (await fixture.Store(text: text).PublishAsync(A, new PublishOptions(), PostgresFixture.Cancellation)).Inserted.ShouldBe(2);
    }

    [Fact]
    public async Task MissingUniqueConstraint_IsAddedOnlyWhenAskedFor()
    {
        Create("nodes-plain");
        fixture.Execute("ALTER TABLE pattern_lineage_nodes DROP CONSTRAINT unique_pattern_lineage_version");

        (await Should.ThrowAsync<PatternsException>(() => fixture.Publish(A))).Code.ShouldBe("PA4213");
        fixture.Column("SELECT to_regclass('pattern_publications')").ShouldBe(["null"]);

        await fixture.Store(options => options with { MigrateSchema = true }).PublishAsync(A, new PublishOptions(), PostgresFixture.Cancellation);
        fixture.Column("SELECT overall_quality FROM pattern_lineage_nodes").ShouldBe(["0.75", "0.75"]);
        fixture.Column("SELECT count(*) FROM pattern_migrations WHERE number IS NULL AND name LIKE 'ALTER TABLE%'").ShouldBe(["14"]);
    }

    [Fact]
    public async Task OrdinaryUser_NeedsNoExtensionAndNoSuperuser()
    {
        fixture.Execute("CREATE EXTENSION IF NOT EXISTS plpgsql");
        var text = fixture.WithUser("CREATE", "GRANT ALL ON SCHEMA public TO {0}");

        (await fixture.Store(text: text).PublishAsync(A, new PublishOptions(), PostgresFixture.Cancellation)).Inserted.ShouldBe(2);
    }

    private void Create(params string[] scripts) => OldPipeline.Create(fixture, scripts);
}
