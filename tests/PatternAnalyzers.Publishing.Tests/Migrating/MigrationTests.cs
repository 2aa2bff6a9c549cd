using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Migrating;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Qdrant.Collections;
using PatternAnalyzers.Publishing.Qdrant.Points;
using PatternAnalyzers.Publishing.Qdrant.Rest;
using PatternAnalyzers.Publishing.Tests.Paired;
using PatternAnalyzers.Publishing.Tests.Postgres;

namespace PatternAnalyzers.Publishing.Tests.Migrating;

/// <summary>The disaster that this tool exists for: 1,305 rows, 97 % of them file names, all with one score; and its repair.</summary>
public sealed class MigrationTests(PostgresServer server) : IAsyncLifetime
{
    private const int Legacy = OldPipeline.Rows;
    private const int FileNames = OldPipeline.FileNames;
    private const int Good = 400;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-migration-");
    private PairedFixture fixture = null!;

    private static CancellationToken Cancellation => PostgresFixture.Cancellation;

    private MigrationOptions Replace => new() { Replace = true, BackupFolder = Path.Combine(folder.FullName, "backup") };

    public async ValueTask InitializeAsync()
    {
        fixture = await PairedFixture.StartAsync(server);
        OldPipeline.FillTables(fixture.Postgres);
    }

    public async ValueTask DisposeAsync()
    {
        await fixture.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task CollectionOfFileNames_IsRefusedBeforeAnyWriteWithReasonsCounted()
    {
        await FillAsync(Enumerable.Range(1, Legacy).Select(index => Point(index, index <= FileNames ? $"agent_{index}.py" : $"Real Name {index}", .85)));
        var before = Rows();

        var refused = await Should.ThrowAsync<PatternsException>(() => Migrate(Replace));

        (refused.Code, refused.ExitCode).ShouldBe(("PA4320", ExitCode.GateFailed));
        refused.Message.ShouldContain($"{FileNames} file names");
        Rows().ShouldBe(before);
        fixture.Postgres.Column("SELECT to_regclass('pattern_publications')").ShouldBe(["null"]);
        Directory.Exists(Replace.BackupFolder).ShouldBeFalse();
    }

    [Fact]
    public async Task GoodCollection_ReplacesTheLegacyRowsWhichStandInQuarantine()
    {
        await FillAsync(GoodPoints());
        var batches = new List<MigrationBatch>();
        var reports = new List<GateReport>();

        var result = await Migrate(Replace with { BatchDone = batches.Add, Checked = reports.Add });

        (result.Points, result.Inserted, result.Quarantined).ShouldBe((Good, Good, Legacy));
        result.Warnings.Single().ShouldStartWith("pattern_learning_system wrote 1305 of the replaced rows");
        reports.Select(report => report.Passed).ShouldBe([true, true]);
        batches.Count.ShouldBe(8);
        batches.ShouldAllBe(batch => batch.Inserted == 50 && batch.Scored == 50 && batch.Problems!.Count == 0);
        fixture.Postgres.Column("SELECT count(*), count(overall_quality) FROM pattern_lineage_nodes").ShouldBe([$"{Good}|{Good}"]);
        fixture.Postgres.Column("SELECT relation, reasons[1], count(*) FROM pattern_quarantine GROUP BY 1, 2 ORDER BY 1, 2").ShouldBe(
        [
            "pattern_lineage_events|refers to a row in quarantine|1305", "pattern_lineage_nodes|file name|1266", "pattern_lineage_nodes|one score for all|39",
            "pattern_quality_metrics|refers to a row in quarantine|65",
        ]);
        fixture.Postgres
            .Column(
                "SELECT count(*) FROM pattern_quarantine WHERE relation = 'pattern_lineage_nodes' AND row->>'pattern_name' = pattern_name AND row->'pattern_data' ? 'n'")
            .ShouldBe([$"{Legacy}"]);
        File.ReadLines(Path.Combine(Replace.BackupFolder!, "pattern_lineage_nodes.jsonl")).Count().ShouldBe(Legacy);
    }

    [Fact]
    public async Task FailureInABatch_RestoresEverything()
    {
        await FillAsync(GoodPoints());
        var before = Rows();
        fixture.Postgres.Execute("ALTER TABLE pattern_lineage_nodes ADD CONSTRAINT refuse CHECK (pattern_name <> 'Good Pattern 233')");

        var refused = await Should.ThrowAsync<PatternsException>(() => Migrate(Replace));

        (refused.Code, refused.ExitCode).ShouldBe(("PA4322", ExitCode.RolledBack));
        Rows().ShouldBe(before);
        fixture.Postgres.Column("SELECT count(*) FROM pattern_quarantine").ShouldBe(["0"]);
        fixture.Postgres.Column("SELECT count(*) FROM pattern_publications").ShouldBe(["0"]);
    }

    [Fact]
    public async Task FailureInABatchThatMayFail_LosesOnlyThatBatch()
    {
        await FillAsync(GoodPoints());
        await Migrate(new MigrationOptions { DryRun = true });
        fixture.Postgres.Execute("ALTER TABLE pattern_lineage_nodes ADD CONSTRAINT refuse CHECK (pattern_name <> 'Good Pattern 233')");
        var batches = new List<MigrationBatch>();

        var result = await Migrate(new MigrationOptions { RollbackOnFailure = false, BatchDone = batches.Add });

        result.Inserted.ShouldBe(350);
        batches.Count(batch => batch.Problems!.Count > 0).ShouldBe(1);
        fixture.Postgres.Column("SELECT count(*) FROM pattern_lineage_nodes WHERE source_system = 'PatternAnalyzers'").ShouldBe(["350"]);
    }

    [Fact]
    public async Task SkippedPoints_AreCountedByReason()
    {
        await FillAsync(
            [.. GoodPoints(), Point(1001, "file.cs", .9), Point(1002, "Good Pattern 1", .9), Point(1003, "Weak", .1), Point(1004, "Unscored", null)]);

        var result = await Migrate(new MigrationOptions());

        result.Skipped.ShouldBe(new SortedDictionary<string, int> { ["duplicate names"] = 1, ["file names"] = 1, ["no score"] = 1, ["score too low"] = 1 });
        (result.Points, result.Inserted).ShouldBe((Good + 4, Good));
    }

    [Fact]
    public async Task SameCollectionAgain_AddsNothing()
    {
        await FillAsync(GoodPoints());
        await Migrate(new MigrationOptions());

        await Migrate(new MigrationOptions());

        fixture.Postgres.Column("SELECT count(*) FROM pattern_lineage_nodes WHERE source_system = 'PatternAnalyzers'").ShouldBe([$"{Good}"]);
        fixture.Postgres.Column("SELECT count(*) FROM pattern_lineage_events WHERE triggered_by = 'PatternAnalyzers'").ShouldBe([$"{Good}"]);
    }

    [Fact]
    public async Task DryRun_WritesNothing()
    {
        await FillAsync(GoodPoints());
        var before = Rows();

        (await Migrate(Replace with { DryRun = true })).Points.ShouldBe(Good);

        Rows().ShouldBe(before);
        fixture.Postgres.Column("SELECT to_regclass('pattern_publications')").ShouldBe(["null"]);
    }

    [Fact]
    public async Task TooFewPatterns_AreRefused()
    {
        await FillAsync(GoodPoints().Take(100));

        (await Should.ThrowAsync<PatternsException>(() => Migrate(new MigrationOptions()))).Code.ShouldBe("PA4321");
    }

    [Fact]
    public async Task ReplacementWithoutABackup_IsRefused() =>
        (await Should.ThrowAsync<PatternsException>(() => Migrate(new MigrationOptions { Replace = true }))).Code.ShouldBe("PA4324");

    private static IEnumerable<Point> GoodPoints() =>
        Enumerable.Range(1, Good).Select(index => Point(index, $"Good Pattern {index}", index % 3 == 0 ? .5 : .9));

    private static Point Point(int index, string name, double? quality) => new()
    {
        Id = PointId.Of(Samples.Id($"point {index}")),
        Payload = new JsonObject
        {
            ["pattern_name"] = name,
            ["pattern_type"] = index % 2 == 0 ? "EFFECT" : "COMPUTE",
            ["description"] = "Does something useful.",
            ["file_path"] = $"src/Shop/File{index}.cs",
            ["line_start"] = 3,
            ["line_end"] = 9,
            ["code"] = "class Some { }",
            ["overall_quality"] = quality,
            ["confidence"] = .9,
        },
        Vectors = PointVectors.Of("", [1, 0, 0, 0]),
    };

    private Task<MigrationResult> Migrate(MigrationOptions options) => new Migration(
        fixture.Qdrant,
        new PostgresStoreOptions { Environment = name => name == PostgresStoreOptions.DefaultVariable ? fixture.Postgres.Text : null, Time = new FixedTime() }).RunAsync(
            options,
            Cancellation);

    private string Rows() =>
        string.Join('\n', fixture.Postgres.Column("SELECT md5(string_agg(to_jsonb(n)::text, ',' ORDER BY n.id)), count(*) FROM pattern_lineage_nodes n")
        .Concat(fixture.Postgres.Column("SELECT md5(string_agg(to_jsonb(e)::text, ',' ORDER BY e.id)), count(*) FROM pattern_lineage_events e"))
        .Concat(fixture.Postgres.Column("SELECT md5(string_agg(to_jsonb(m)::text, ',' ORDER BY m.id)), count(*) FROM pattern_quality_metrics m")));

    private async Task FillAsync(IEnumerable<Point> points)
    {
        using var client = new RestClient(fixture.Qdrant);
        await client.CreateAsync("execution_patterns", new CollectionPlan { Size = 4 }, Cancellation);
        foreach (var batch in points.Chunk(200))
            await client.UpsertAsync("execution_patterns", batch, Cancellation);
    }
}
