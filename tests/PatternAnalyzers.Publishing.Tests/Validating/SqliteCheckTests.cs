using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Sqlite;
using PatternAnalyzers.Publishing.Tests.Sqlite;
using PatternAnalyzers.Publishing.Validating;

namespace PatternAnalyzers.Publishing.Tests.Validating;

public sealed class SqliteCheckTests : IDisposable
{
    private readonly StoreFixture fixture = new();
    private readonly Pattern reader = Samples.Pattern("Stock Reader");
    private readonly Pattern writer = Samples.Pattern("Stock Writer", type: PatternType.Effect);

    private Manifest A => Samples.Manifest(reader, writer) with { Relationships = [Samples.Uses(reader, writer)] };

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task SoundStore_PassesEveryCheckAlsoAfterMorePublicationsAndARollback()
    {
        await fixture.Publish(A);
        await fixture.Publish(Samples.Manifest(reader with { ContentHash = "other" }, Samples.Pattern("Third")));
        await fixture.Publish(A);
        await fixture.Store().RollbackAsync(Samples.Repository, TestContext.Current.CancellationToken);

        var report = await CheckAsync();

        report.Results.Where(result => !result.Passed).ShouldBeEmpty();
        (report.Patterns, report.Location).ShouldBe((2, fixture.Path));
        report.Results.Select(result => result.Name).ShouldBe(
            ["count", "names", "file_names", "typed", "scored", "metadata", "duplicates", "types", "mean", "spread", "whole", "published", "quality_range", "relationship_range", "orphans", "metrics", "searchable"]);
    }

    [Theory]
    [InlineData("UPDATE pattern_lineage_nodes SET pattern_name = 'StockReader.cs' WHERE pattern_name = 'Stock Reader'", "file_names")]
    [InlineData("UPDATE pattern_lineage_nodes SET pattern_name = ' '", "names")]
    [InlineData("UPDATE pattern_lineage_nodes SET pattern_name = 'Stock Writer'", "duplicates")]
    [InlineData("UPDATE pattern_lineage_nodes SET pattern_type = 'code'", "typed")]
    [InlineData("UPDATE pattern_lineage_nodes SET overall_quality = NULL", "scored")]
    [InlineData("UPDATE pattern_lineage_nodes SET pattern_data = '{}'", "metadata")]
    [InlineData("UPDATE pattern_lineage_nodes SET pattern_data = 'no JSON'", "metadata")]
    [InlineData("UPDATE pattern_lineage_nodes SET file_path = ''", "metadata")]
    [InlineData("UPDATE pattern_lineage_nodes SET correlation_id = 'another'", "published")]
    [InlineData("DELETE FROM pattern_quality_metrics", "metrics")]
    [InlineData("UPDATE pattern_quality_metrics SET quality_score = NULL", "metrics")]
    [InlineData("DELETE FROM pattern_vectors", "searchable")]
    [InlineData("PRAGMA foreign_keys = OFF; UPDATE pattern_relationships SET target_pattern_id = 'nobody'", "orphans")]
    [InlineData("PRAGMA ignore_check_constraints = ON; UPDATE pattern_relationships SET confidence = 2", "relationship_range")]
    [InlineData("PRAGMA ignore_check_constraints = ON; UPDATE pattern_lineage_nodes SET overall_quality = 2", "quality_range")]
    [InlineData("PRAGMA writable_schema = ON; DELETE FROM sqlite_master WHERE name = 'ix_nodes_repository'", "whole")]
    public async Task WhatIsWrong_IsFound(string damage, string check)
    {
        await fixture.Publish(A);
        fixture.Execute(damage);

        var report = await CheckAsync();

        report.Passed.ShouldBeFalse();
        report.Results.Single(result => result.Name == check).Passed.ShouldBeFalse();
    }

    [Fact]
    public async Task RecoveryProfile_AsksForCountMeanAndSpread()
    {
        await fixture.Publish(A);

        (await CheckAsync(GateProfile.Recovery)).Results.Where(result => !result.Passed).Select(result => result.Name).ShouldBe(["count", "spread"]);
    }

    [Fact]
    public async Task Checking_ChangesNoByte()
    {
        await fixture.Publish(A);
        var before = await File.ReadAllBytesAsync(fixture.Path, TestContext.Current.CancellationToken);

        await CheckAsync();

        (await File.ReadAllBytesAsync(fixture.Path, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Fact]
    public async Task StoreThatIsNotThere_IsRefusedAndNotMade()
    {
        (await Should.ThrowAsync<PatternsException>(() => CheckAsync())).Code.ShouldBe("PA4001");

        File.Exists(fixture.Path).ShouldBeFalse();
    }

    private Task<StoreReport> CheckAsync(GateProfile? profile = null) =>
        new SqliteCheck(new SqliteStoreOptions { Path = fixture.Path }).RunAsync(profile ?? GateProfile.Default, TestContext.Current.CancellationToken);
}
