using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Publishing.Backups;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Tests.Paired;
using PatternAnalyzers.Publishing.Tests.Postgres;

namespace PatternAnalyzers.Publishing.Tests.Backups;

/// <summary>Stores that no publication has written to can be backed up, and hold the same after a restore.</summary>
public sealed class OldStoreBackupTests(PostgresServer server) : IAsyncLifetime
{
    private const string Nodes = "SELECT md5(string_agg(to_jsonb(n)::text, ',' ORDER BY n.id)), count(*) FROM pattern_lineage_nodes n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-backup-");
    private PairedFixture fixture = null!;

    private static CancellationToken Cancellation => PostgresFixture.Cancellation;

    private string Target => Path.Combine(folder.FullName, "backup");

    public async ValueTask InitializeAsync() => fixture = await PairedFixture.StartAsync(server);

    public async ValueTask DisposeAsync()
    {
        await fixture.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Backup_HoldsEveryRowAndPointAndWritesNothingIntoTheStores()
    {
        OldPipeline.FillTables(fixture.Postgres);
        await OldPipeline.FillCollectionAsync(fixture);
        var before = fixture.Postgres.Everything();
        var requests = fixture.Emulator.Exchanges.Count;

        var backup = await Of(paired: true).TakeAsync(Target, Cancellation);

        backup.SchemaVersion.ShouldBe(0);
        backup.Files
            .Where(file => file.Rows > 0)
            .Select(file => (file.Name, file.Rows))
            .ShouldBe(
                [("pattern_lineage_nodes", OldPipeline.Rows), ("pattern_lineage_events", OldPipeline.Rows), ("pattern_quality_metrics", 65L), ("qdrant_points", OldPipeline.Rows)]);
        fixture.Postgres.Everything().ShouldBe(before);
        fixture.Emulator.Exchanges
            .Skip(requests)
            .Select(exchange => exchange.Operation)
            .Distinct()
            .ShouldBe(["get /collections/{collection_name}", "post /collections/{collection_name}/points/scroll"], ignoreOrder: true);
    }

    [Fact]
    public async Task RestoredBackup_BringsBackRowsAndPointsThatWereLost()
    {
        OldPipeline.FillTables(fixture.Postgres);
        await OldPipeline.FillCollectionAsync(fixture);
        var rows = fixture.Postgres.Column(Nodes);
        var points = await fixture.PointsAsync();
        await Of(paired: true).TakeAsync(Target, Cancellation);
        fixture.Postgres.Execute(
            "DELETE FROM pattern_lineage_events; DELETE FROM pattern_lineage_nodes WHERE pattern_name LIKE 'agent%'; UPDATE pattern_lineage_nodes SET pattern_name = 'x'");
        await fixture.RemoveAsync(points.Take(700).Select(line => line.Split(' ')[0]));

        await Of(paired: true).RestoreAsync(Target, Cancellation);

        fixture.Postgres.Column(Nodes).ShouldBe(rows);
        fixture.Postgres.Column("SELECT count(*) FROM pattern_lineage_events").ShouldBe([$"{OldPipeline.Rows}"]);
        PairedFixture.Difference(points, await fixture.PointsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task MissingCollectionThatTheEmbedderDoesNotFit_IsNotCreatedByARestore()
    {
        OldPipeline.FillTables(fixture.Postgres);
        await OldPipeline.FillCollectionAsync(fixture);
        await Of(paired: true).TakeAsync(Target, Cancellation);
        var rows = fixture.Postgres.Column(Nodes);
        await using var empty = await PairedFixture.StartAsync(server);
        OldPipeline.FillTables(empty.Postgres);

        (await Should.ThrowAsync<PatternsException>(() => Of(paired: true, empty).RestoreAsync(Target, Cancellation))).Code.ShouldBe("PA4111");

        (await empty.PointsAsync()).ShouldBeEmpty();
        empty.Emulator.Exchanges.ShouldNotContain(exchange => exchange.Operation == "put /collections/{collection_name}");
        rows.ShouldBe(fixture.Postgres.Column(Nodes));
    }

    [Fact]
    public async Task ReadOnlyUser_CanBackUp()
    {
        OldPipeline.FillTables(fixture.Postgres);
        var text = fixture.Postgres.WithUser("SELECT", "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {0}");

        (await Of(paired: false, text: text).TakeAsync(Target, Cancellation)).Files
            .Single(file => file.Name == "pattern_lineage_nodes").Rows
            .ShouldBe(OldPipeline.Rows);
    }

    [Fact]
    public async Task TemplatesThatRelationshipsPointAt_AreBackedUpBeforeThem()
    {
        OldPipeline.Create(fixture.Postgres, "nodes-plain", "relationships-strength", "metrics-archon");
        fixture.Postgres.Execute("INSERT INTO pattern_templates (pattern_name, pattern_type, language, template_code) VALUES ('One', 'x', 'x', 'x')");

        var backup = await Of(paired: false).TakeAsync(Target, Cancellation);

        backup.Files.Single(file => file.Name == "pattern_templates").Rows.ShouldBe(1);
        backup.Files.Select(file => file.Name).SkipWhile(name => name != "pattern_templates").ShouldContain("pattern_relationships");
    }

    [Fact]
    public async Task CollectionThatIsNotThere_LeavesNoBackup()
    {
        OldPipeline.FillTables(fixture.Postgres);

        (await Should.ThrowAsync<PatternsException>(() => Of(paired: true).TakeAsync(Target, Cancellation))).Code.ShouldBe("PA4107");

        Directory.EnumerateFileSystemEntries(Target).ShouldBeEmpty();
        fixture.Emulator.Exchanges.ShouldNotContain(exchange => exchange.Operation == "put /collections/{collection_name}");
    }

    [Fact]
    public async Task DatabaseWithoutAnyPatternTable_IsRefused() =>
        (await Should.ThrowAsync<PatternsException>(() => Of(paired: false).TakeAsync(Target, Cancellation))).Code.ShouldBe("PA4211");

    private Backup Of(bool paired, PairedFixture? stores = null, string? text = null) => new(
        new PostgresStoreOptions
        {
            Environment = name => name == PostgresStoreOptions.DefaultVariable ? text ?? (stores ?? fixture).Postgres.Text : null,
            Time = new FixedTime()
        },
        paired ? (stores ?? fixture).Qdrant : null,
        new CountingEmbedder());
}
