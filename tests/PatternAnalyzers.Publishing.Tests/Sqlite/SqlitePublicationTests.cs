using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Tests.Sqlite;

public sealed class SqlitePublicationTests : IDisposable
{
    private readonly StoreFixture fixture = new();
    private readonly Pattern reader = Samples.Pattern("Stock Reader");
    private readonly Pattern writer = Samples.Pattern("Stock Writer");

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task NewPatterns_AreInserted()
    {
        var result = await fixture.Publish(reader, writer);

        result.ShouldBe(new PublicationResult { Inserted = 2, PublicationId = result.PublicationId });
        fixture.Column("SELECT pattern_name, state, generation, pattern_version, pattern_type FROM pattern_lineage_nodes ORDER BY pattern_name")
            .ShouldBe(["Stock Reader|current|1|1.0.0|SERVICE", "Stock Writer|current|1|1.0.0|SERVICE"]);
        fixture.Column("SELECT id FROM pattern_lineage_nodes ORDER BY pattern_name").ShouldBe([reader.PatternId, writer.PatternId]);
        fixture.Column("SELECT event_type FROM pattern_lineage_events").ShouldBe(["pattern_created", "pattern_created"]);
        fixture.Column("SELECT quality_score FROM pattern_quality_metrics").ShouldBe(["0.75", "0.75"]);
        fixture.Column("SELECT length(vector) FROM pattern_vectors").ShouldBe(["1536", "1536"]);
        fixture
            .Column("SELECT repository, number, inserted, published_at FROM pattern_publications")
            .ShouldBe([$"{Samples.Repository}|1|2|2026-01-02T03:04:05Z"]);
    }

    [Fact]
    public async Task SameManifestTwice_ChangesNoByte()
    {
        var manifest = Samples.Manifest(reader, writer) with { Relationships = [Samples.Uses(reader, writer)] };
        var first = await fixture.Publish(manifest);
        var before = File.ReadAllBytes(fixture.Path);
        fixture.Embedder.Texts.Clear();

        var second = await fixture.Publish(manifest);

        second.ShouldBe(new PublicationResult { Unchanged = 2, PublicationId = first.PublicationId });
        File.ReadAllBytes(fixture.Path).ShouldBe(before);
        fixture.Embedder.Texts.ShouldBeEmpty();
    }

    [Fact]
    public async Task ChangedCode_MakesTheNextGeneration()
    {
        await fixture.Publish(reader, writer);

        var result = await fixture.Publish(reader, writer with { ContentHash = "other" });

        (result.Updated, result.Unchanged).ShouldBe((1, 1));
        fixture
            .Column(
                $"SELECT generation, pattern_version, state, lineage_id FROM pattern_lineage_nodes WHERE pattern_id = '{writer.PatternId}' ORDER BY generation")
            .ShouldBe([$"1|1.0.0|superseded|{writer.PatternId}", $"2|2.0.0|current|{writer.PatternId}"]);
        fixture
            .Column("SELECT edge_type, t.generation FROM pattern_lineage_edges e JOIN pattern_lineage_nodes t ON t.id = e.target_node_id")
            .ShouldBe(["modified_from|1"]);
        fixture
            .Column("SELECT event_type FROM pattern_lineage_events ORDER BY event_type")
            .ShouldBe(["pattern_created", "pattern_created", "pattern_modified"]);
        fixture.Column("SELECT count(*) FROM pattern_vectors").ShouldBe(["2"]);
        fixture.Column("SELECT count(*) FROM pattern_search").ShouldBe(["2"]);
    }

    [Fact]
    public async Task ChangedScore_IsUpdatedInPlaceWithoutANewVector()
    {
        await fixture.Publish(reader, writer);
        fixture.Embedder.Texts.Clear();

        var result = await fixture.Publish(reader, writer with { Quality = writer.Quality with { Overall = 0.5 } });

        (result.Updated, result.Unchanged).ShouldBe((1, 1));
        fixture.Embedder.Texts.ShouldBeEmpty();
        fixture
            .Column(
                $"SELECT n.overall_quality, q.quality_score, n.generation FROM pattern_lineage_nodes n JOIN pattern_quality_metrics q ON q.pattern_id = n.id WHERE n.pattern_id = '{writer.PatternId}'")
            .ShouldBe(["0.5|0.5|1"]);
    }

    [Fact]
    public async Task OnlyChangedPatterns_AreEmbeddedAgain()
    {
        await fixture.Publish(reader, writer);
        fixture.Embedder.Texts.Clear();

        await fixture.Publish(reader, writer with { Description = "Writes levels." });

        fixture.Embedder.Texts.Single().ShouldContain("Writes levels.");
    }

    [Fact]
    public async Task UnknownScore_IsNull()
    {
        await fixture.Publish(reader with { Quality = new Quality() });

        fixture.Column("SELECT overall_quality, complexity_score FROM pattern_lineage_nodes").ShouldBe(["null|null"]);
        fixture.Column("SELECT quality_score, recency_score FROM pattern_quality_metrics").ShouldBe(["null|null"]);
    }

    [Fact]
    public async Task VanishedPattern_IsRemovedWithAnEvent()
    {
        await fixture.Publish(Samples.Manifest(reader, writer) with { Relationships = [Samples.Uses(reader, writer)] });

        var result = await fixture.Publish(reader);

        (result.Removed, result.Unchanged).ShouldBe((1, 1));
        fixture
            .Column("SELECT event_type FROM pattern_lineage_events WHERE pattern_id = '" + writer.PatternId + "' ORDER BY event_type")
            .ShouldBe(["pattern_created", "pattern_deprecated"]);
        fixture.Column("SELECT count(*) FROM pattern_vectors").ShouldBe(["1"]);
        fixture.Column("SELECT count(*) FROM pattern_relationships").ShouldBe(["0"]);
        (await fixture.Store().FindAsync("Stock Writer", TestContext.Current.CancellationToken)).ShouldBeNull();
        (await fixture.Store().SearchAsync(new SearchQuery { Text = "stock writer" }, TestContext.Current.CancellationToken))
            .Single().Name
            .ShouldBe("Stock Reader");
    }

    [Fact]
    public async Task PatternThatComesBack_IsRevived()
    {
        await fixture.Publish(reader, writer);
        await fixture.Publish(reader);

        var result = await fixture.Publish(reader, writer);

        (result.Inserted, result.Unchanged).ShouldBe((1, 1));
        fixture.Column($"SELECT state, generation FROM pattern_lineage_nodes WHERE pattern_id = '{writer.PatternId}'").ShouldBe(["current|1"]);
        fixture.Column("SELECT count(*) FROM pattern_vectors").ShouldBe(["2"]);
        fixture.Column("SELECT count(*) FROM pattern_lineage_events WHERE event_subtype = 'revived'").ShouldBe(["1"]);
    }

    [Fact]
    public async Task OtherRepositories_StayAsTheyAre()
    {
        await fixture.Publish(reader, writer);
        var other = Samples.Pattern("Invoice", repository: "other");
        await fixture.Publish(Samples.Manifest(other) with { Repository = "other" });

        var status = await fixture.Store().StatusAsync(TestContext.Current.CancellationToken);

        status.Patterns.ShouldBe(3);
        status.Repositories
            .Select(repository => (repository.Repository, repository.Patterns, repository.Publications))
            .ShouldBe([(Samples.Repository, 2, 1), ("other", 1, 1)]);
        status.EmbeddingModel.ShouldBe("lexical-hash-384-v1");
        status.EmbeddingDimension.ShouldBe(384);
    }

    [Fact]
    public async Task Relationships_PointAtTheNewestGenerationAndFollowTheManifest()
    {
        var manifest = Samples.Manifest(reader, writer) with
        {
            Relationships = [Samples.Uses(reader, writer), new() { Source = reader.PatternId, Target = "T:Shop.StockChanged", Kind = "handles" }],
        };
        await fixture.Publish(manifest);
        await fixture.Publish(manifest with { Patterns = [reader, writer with { ContentHash = "other" }] });

        fixture
            .Column(
                "SELECT relationship_type, n.generation, target_symbol, r.confidence FROM pattern_relationships r LEFT JOIN pattern_lineage_nodes n ON n.id = r.target_pattern_id ORDER BY 1")
            .ShouldBe(["handles|null|T:Shop.StockChanged|1.0", "uses|2|null|0.5"]);
    }

    [Fact]
    public async Task ChangedWeight_ReplacesTheRelationship()
    {
        await fixture.Publish(Samples.Manifest(reader, writer) with { Relationships = [Samples.Uses(reader, writer)] });
        await fixture.Publish(Samples.Manifest(reader, writer) with { Relationships = [Samples.Uses(reader, writer, 1)] });

        fixture.Column("SELECT confidence FROM pattern_relationships").ShouldBe(["1.0"]);
        fixture.Column("SELECT count(*) FROM pattern_publications").ShouldBe(["2"]);
    }

    [Fact]
    public async Task NewCommitWithTheSamePatterns_IsRecorded()
    {
        await fixture.Publish(reader);
        await fixture.Publish(Samples.Manifest(reader) with { Commit = "ffff" });

        (await fixture.Store().StatusAsync(TestContext.Current.CancellationToken)).Repositories.Single().Commit.ShouldBe("ffff");
    }

    [Fact]
    public async Task Batches_AreReported()
    {
        var patterns = Enumerable.Range(0, 5).Select(index => Samples.Pattern("Pattern " + index)).ToArray();
        var reports = new List<PublicationBatch>();

        await fixture
            .Store()
            .PublishAsync(Samples.Manifest(patterns), new PublishOptions { BatchSize = 2, BatchDone = reports.Add }, TestContext.Current.CancellationToken);

        reports
            .Select(report => (report.Number, report.Count, report.From, report.To, report.Inserted, report.Scored))
            .ShouldBe([(1, 3, 0, 2, 2, 2), (2, 3, 2, 4, 2, 2), (3, 3, 4, 5, 1, 1)]);
    }

    [Fact]
    public async Task FailureInTheMiddle_LeavesTheStoreAsItWas()
    {
        await fixture.Publish(reader);
        var before = File.ReadAllBytes(fixture.Path);
        fixture.Embedder.FailAfter = fixture.Embedder.Texts.Count + 2;
        var patterns = Enumerable.Range(0, 5).Select(index => Samples.Pattern("Pattern " + index)).ToArray();

        await Should.ThrowAsync<HttpRequestException>(() => fixture
            .Store()
            .PublishAsync(Samples.Manifest(patterns), new PublishOptions { BatchSize = 1 }, TestContext.Current.CancellationToken));

        File.ReadAllBytes(fixture.Path).ShouldBe(before);
        Directory.GetFiles(Path.GetDirectoryName(fixture.Path)!).ShouldBe([fixture.Path]);
    }

    [Fact]
    public async Task CancelledInTheMiddle_LeavesTheStoreAsItWas()
    {
        await fixture.Publish(reader);
        var before = File.ReadAllBytes(fixture.Path);
        using var cancelled = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => fixture.Store().PublishAsync(
            Samples.Manifest(writer, Samples.Pattern("Third")),
            new PublishOptions { BatchSize = 1, BatchDone = _ => cancelled.Cancel() },
            cancelled.Token));

        File.ReadAllBytes(fixture.Path).ShouldBe(before);
    }

    [Fact]
    public async Task Fragment_IsRefused() =>
        (await Should.ThrowAsync<PatternsException>(() => fixture.Publish(Samples.Manifest(reader) with { Project = "src/Shop/Shop.csproj" }))).Code.ShouldBe(
            "PA4009");

    [Fact]
    public async Task UnknownRepository_DoesNotReplaceAnotherUnknownOne()
    {
        await fixture.Publish(Samples.Manifest(reader) with { Repository = "unknown" });

        (await Should.ThrowAsync<PatternsException>(() => fixture.Publish(Samples.Manifest(writer) with { Repository = "unknown" }))).Code.ShouldBe("PA4010");
        (await fixture.Publish(Samples.Manifest(reader, writer) with { Repository = "unknown" })).Inserted.ShouldBe(1);
    }

    [Fact]
    public async Task SamePublications_GiveTheSameFileContent()
    {
        await fixture.Publish(reader, writer);
        using var second = new StoreFixture();
        await second.Publish(reader, writer);

        second
            .Column("SELECT id, pattern_data, correlation_id FROM pattern_lineage_nodes ORDER BY row")
            .ShouldBe(fixture.Column("SELECT id, pattern_data, correlation_id FROM pattern_lineage_nodes ORDER BY row"));
    }
}
