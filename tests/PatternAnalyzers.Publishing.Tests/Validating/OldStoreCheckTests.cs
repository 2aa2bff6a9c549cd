using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Tests.Paired;
using PatternAnalyzers.Publishing.Tests.Postgres;
using PatternAnalyzers.Publishing.Validating;

namespace PatternAnalyzers.Publishing.Tests.Validating;

/// <summary>Stores that no publication has written to are checked as they are, before anything is migrated.</summary>
public sealed class OldStoreCheckTests(PostgresServer server) : IAsyncLifetime
{
    private PairedFixture fixture = null!;

    public async ValueTask InitializeAsync() => fixture = await PairedFixture.StartAsync(server);

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task TablesOfTheOldPipeline_FailWithTheReasonsCounted()
    {
        OldPipeline.FillTables(fixture.Postgres);

        var report = await CheckAsync(paired: false, GateProfile.Recovery);

        report.Patterns.ShouldBe(OldPipeline.Rows);
        Failed(report).ShouldBe(["file_names", "typed", "metadata", "types", "spread", "legacy", "metrics"]);
        Detail(report, "file_names").ShouldBe("1266 named like a file or a path");
        Detail(report, "legacy").ShouldBe("1305 nodes that no publication owns, 1266 file name, 1305 one score for all");
        Detail(report, "metrics").ShouldBe("1240 patterns whose metrics are missing or differ");
        Detail(report, "spread").ShouldStartWith("standard deviation 0, variance 0");
    }

    [Fact]
    public async Task PointsOfTheOldPipeline_FailWithTheReasonsCountedWhateverFilledThem()
    {
        OldPipeline.FillTables(fixture.Postgres);
        await OldPipeline.FillCollectionAsync(fixture);
        var requests = fixture.Emulator.Exchanges.Count;

        var report = await CheckAsync(paired: true);

        Detail(report, "points").ShouldBe("of 1305 points 1305 are no patterns: 1265 file names, 40 no known type");
        Detail(report, "stores_agree").ShouldBe("2 differences between the stores");
        report.Results.Single(result => result.Name == "stores_agree").Offenders.ShouldBe(["Real Name 1306 (only in Qdrant)", "agent_1.py (not in Qdrant)"]);
        fixture.Emulator.Exchanges
            .Skip(requests)
            .Select(exchange => exchange.Operation)
            .Distinct()
            .ShouldBe(["get /collections/{collection_name}", "post /collections/{collection_name}/points/scroll"], ignoreOrder: true);
    }

    [Fact]
    public async Task Checking_NeedsNoMoreThanTheRightToReadAndLeavesNothing()
    {
        OldPipeline.FillTables(fixture.Postgres);
        var before = fixture.Postgres.Everything();
        var text = fixture.Postgres.WithUser("SELECT", "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {0}");

        (await CheckAsync(paired: false, text: text)).Passed.ShouldBeFalse();

        fixture.Postgres.Everything().ShouldBe(before);
    }

    [Theory]
    [InlineData("nodes-plain")]
    [InlineData("nodes-plain", "relationships-strength", "metrics-series")]
    [InlineData("nodes-plain", "nodes-code", "relationships-strength-free", "metrics-archon")]
    public async Task EveryShapeInTheWild_IsChecked(params string[] scripts)
    {
        OldPipeline.Create(fixture.Postgres, scripts);
        fixture.Postgres.Execute(
            "INSERT INTO pattern_lineage_nodes (pattern_id, pattern_name, pattern_type, lineage_id, pattern_data, correlation_id) VALUES ('one', 'agent.py', 'EFFECT', gen_random_uuid(), '{}', gen_random_uuid())");

        var report = await CheckAsync(paired: false);

        Failed(report).ShouldBe(["file_names", "scored", "metadata", "legacy"]);
        Detail(report, "legacy").ShouldBe("1 nodes that no publication owns, 1 file name, 1 no score");
    }

    [Fact]
    public async Task ScoresInMetricsAlone_AreScores()
    {
        OldPipeline.Create(fixture.Postgres, "nodes-plain", "metrics-series");
        fixture.Postgres.Execute(
            """
            INSERT INTO pattern_lineage_nodes (pattern_id, pattern_name, pattern_type, lineage_id, pattern_data, correlation_id) VALUES ('one', 'One', 'EFFECT', gen_random_uuid(), '{}', gen_random_uuid());
            INSERT INTO pattern_quality_metrics (pattern_id, quality_score, confidence, measurement_timestamp) SELECT id, s, 1, now() + s * interval '1 hour' FROM pattern_lineage_nodes, (VALUES (0.2), (0.6)) v (s);
            """);

        Detail(await CheckAsync(paired: false), "mean").ShouldBe("mean 0.6");
    }

    [Fact]
    public async Task VersionsOfOnePattern_AreNoDuplicates()
    {
        OldPipeline.Create(fixture.Postgres, "nodes-plain");
        fixture.Postgres.Execute(
            "INSERT INTO pattern_lineage_nodes (pattern_id, pattern_version, pattern_name, pattern_type, lineage_id, pattern_data, correlation_id) SELECT p, v, n, 'EFFECT', gen_random_uuid(), '{}', gen_random_uuid() FROM (VALUES ('one', '1.0.0', 'One'), ('one', '2.0.0', 'One'), ('two', '1.0.0', 'Two'), ('three', '1.0.0', 'Two')) r (p, v, n)");

        (await CheckAsync(paired: false)).Results.Single(result => result.Name == "duplicates").Offenders.ShouldBe(["Two"]);
    }

    [Fact]
    public async Task DatabaseWithoutAnyPatternTable_IsRefused() =>
        (await Should.ThrowAsync<PatternsException>(() => CheckAsync(paired: false))).Code.ShouldBe("PA4211");

    private static List<string> Failed(StoreReport report) => [.. report.Results.Where(result => !result.Passed).Select(result => result.Name)];

    private static string Detail(StoreReport report, string check) => report.Results.Single(result => result.Name == check).Detail;

    private Task<StoreReport> CheckAsync(bool paired, GateProfile? profile = null, string? text = null) => new StoreCheck(
        new PostgresStoreOptions { Environment = name => name == PostgresStoreOptions.DefaultVariable ? text ?? fixture.Postgres.Text : null },
        paired ? fixture.Qdrant : null,
        new CountingEmbedder()).RunAsync(profile ?? GateProfile.Default, PostgresFixture.Cancellation);
}
