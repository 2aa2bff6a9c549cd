using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Tests.Paired;
using PatternAnalyzers.Publishing.Tests.Postgres;
using PatternAnalyzers.Publishing.Validating;

namespace PatternAnalyzers.Publishing.Tests.Validating;

public sealed class StoreCheckTests(PostgresServer server) : IAsyncLifetime
{
    private readonly Pattern reader = Samples.Pattern("Stock Reader");
    private readonly Pattern writer = Samples.Pattern("Stock Writer", type: PatternType.Effect);
    private PairedFixture fixture = null!;

    public async ValueTask InitializeAsync()
    {
        fixture = await PairedFixture.StartAsync(server);
        await fixture.Publish(Samples.Manifest(reader, writer) with { Relationships = [Samples.Uses(reader, writer)] });
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task SoundStores_PassEveryCheck()
    {
        var report = await CheckAsync();

        report.Results.Where(result => !result.Passed).ShouldBeEmpty();
        report.Results.Select(result => result.Name).ShouldBe(
            ["count", "names", "file_names", "typed", "scored", "metadata", "duplicates", "types", "mean", "spread", "legacy", "quality_range", "relationship_range", "orphans", "metrics", "unfinished", "stores_agree"]);
    }

    [Theory]
    [InlineData("UPDATE pattern_lineage_nodes SET pattern_name = 'StockReader.cs' WHERE pattern_name = 'Stock Reader'", "file_names")]
    [InlineData("UPDATE pattern_lineage_nodes SET pattern_name = ' ' WHERE pattern_name = 'Stock Reader'", "names")]
    [InlineData("UPDATE pattern_lineage_nodes SET pattern_name = 'Stock Writer'", "duplicates")]
    [InlineData("UPDATE pattern_lineage_nodes SET pattern_type = 'code'", "typed")]
    [InlineData("UPDATE pattern_node_states SET overall = NULL", "scored")]
    [InlineData("UPDATE pattern_lineage_nodes SET metadata = '{}'", "metadata")]
    [InlineData("DELETE FROM pattern_quality_metrics", "metrics")]
    [InlineData("UPDATE pattern_publications SET state = 'pending'", "unfinished")]
    [InlineData("DELETE FROM pattern_node_states WHERE pattern_name = 'Stock Reader'", "legacy")]
    [InlineData("DELETE FROM pattern_node_states WHERE pattern_name = 'Stock Reader'", "stores_agree")]
    [InlineData("UPDATE pattern_lineage_nodes SET pattern_name = 'Stock Lector' WHERE pattern_name = 'Stock Reader'", "stores_agree")]
    [InlineData("ALTER TABLE pattern_quality_metrics DROP CONSTRAINT pattern_quality_metrics_pattern_id_fkey; UPDATE pattern_quality_metrics SET pattern_id = gen_random_uuid()", "orphans")]
    [InlineData("ALTER TABLE pattern_relationships DROP CONSTRAINT pattern_relationships_confidence_check; UPDATE pattern_relationships SET confidence = 2", "relationship_range")]
    public async Task WhatIsWrong_IsFound(string damage, string check)
    {
        fixture.Postgres.Execute(damage);

        var report = await CheckAsync();

        report.Passed.ShouldBeFalse();
        report.Results.Single(result => result.Name == check).Passed.ShouldBeFalse();
    }

    [Fact]
    public async Task PointUnderAnotherName_IsFound()
    {
        await fixture.SetAsync(reader.PatternId, new JsonObject { ["pattern_name"] = "Another" });

        (await CheckAsync()).Results.Single(result => result.Name == "stores_agree").Offenders.ShouldBe(["Stock Reader (other name or file in Qdrant)"]);
    }

    [Fact]
    public async Task RecoveryProfile_AsksForCountMeanAndSpread()
    {
        var report = await CheckAsync(GateProfile.Recovery);

        report.Results.Where(result => !result.Passed).Select(result => result.Name).ShouldBe(["count", "spread"]);
    }

    private Task<StoreReport> CheckAsync(GateProfile? profile = null) => new StoreCheck(
        new PostgresStoreOptions { Environment = name => name == PostgresStoreOptions.DefaultVariable ? fixture.Postgres.Text : null },
        fixture.Qdrant,
        new CountingEmbedder()).RunAsync(profile ?? GateProfile.Default, PostgresFixture.Cancellation);
}
