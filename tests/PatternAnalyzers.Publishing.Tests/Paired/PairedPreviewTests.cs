using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Tests.Postgres;

namespace PatternAnalyzers.Publishing.Tests.Paired;

/// <summary>A dry run looks at both stores, and says where they differ.</summary>
public sealed class PairedPreviewTests(PostgresServer server) : IAsyncLifetime
{
    private readonly Pattern reader = Samples.Pattern("Stock Reader");
    private readonly Pattern writer = Samples.Pattern("Stock Writer");
    private PairedFixture fixture = null!;

    public async ValueTask InitializeAsync() => fixture = await PairedFixture.StartAsync(server);

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task EmptyStores_GetEverythingAndAreNotCreated()
    {
        var preview = await PreviewAsync(reader, writer);

        preview.New.ShouldBe(["Stock Reader", "Stock Writer"]);
        preview.Points!.New.ShouldBe(preview.New);
        preview.Differences.ShouldBeEmpty();
        fixture.Postgres.Everything().ShouldBeEmpty();
        fixture.Emulator.Exchanges.Select(exchange => exchange.Operation).Distinct().ShouldBe(["get /collections/{collection_name}"]);
    }

    [Fact]
    public async Task StoresThatAgree_SayTheSameOfWhatIsNewChangedUnchangedAndVanished()
    {
        await fixture.Publish(reader, writer, Samples.Pattern("Third"));
        var before = await fixture.SnapshotAsync();

        var preview = await PreviewAsync(reader with { Description = "Something else." }, writer, Samples.Pattern("New One"));

        foreach (var one in new[] { preview, preview.Points! })
        {
            one.New.ShouldBe(["New One"]);
            one.Changed.ShouldBe(["Stock Reader"]);
            one.Unchanged.ShouldBe(1);
            one.Vanished.ShouldBe(["Third"]);
        }

        preview.Differences.ShouldBeEmpty();
        PairedFixture.Difference(before, await fixture.SnapshotAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task PointThatWasLost_IsNewInQdrantAlone()
    {
        await fixture.Publish(reader, writer);
        await fixture.RemoveAsync([writer.PatternId]);

        var preview = await PreviewAsync(reader, writer);

        (preview.New.Count, preview.Unchanged).ShouldBe((0, 2));
        preview.Points!.New.ShouldBe(["Stock Writer"]);
        preview.Differences.ShouldBe(["Stock Writer (only in PostgreSQL)"]);
    }

    [Fact]
    public async Task PointThatAnotherChanged_IsNamed()
    {
        await fixture.Publish(reader, writer);
        await fixture.SetAsync(writer.PatternId, new JsonObject { ["payload_hash"] = "another" });

        (await PreviewAsync(reader, writer)).Differences.ShouldBe(["Stock Writer (another point than was published)"]);
    }

    [Fact]
    public async Task PointsWithoutRows_AreOnlyInQdrant()
    {
        await fixture.Publish(reader, writer, Samples.Pattern("Third"));
        await using var other = await PairedFixture.StartAsync(server);
        var preview = await fixture.With(other.Postgres).Store().PreviewAsync(Samples.Manifest(reader, writer), PostgresFixture.Cancellation);

        preview.New.ShouldBe(["Stock Reader", "Stock Writer"]);
        preview.Points!.Unchanged.ShouldBe(2);
        preview.Differences.ShouldBe(["Stock Reader (only in Qdrant)", "Stock Writer (only in Qdrant)", "Third (only in Qdrant)"]);
    }

    [Fact]
    public async Task CollectionOfAnotherEmbedder_IsRefusedAsPublishingWould()
    {
        await fixture.Publish(reader);

        (await Should.ThrowAsync<PatternsException>(() => fixture
            .Store(new CountingEmbedder("another-model"))
            .PreviewAsync(Samples.Manifest(reader), PostgresFixture.Cancellation))).Code.ShouldBe(
            "PA4112");
    }

    private Task<PublicationPreview> PreviewAsync(params Pattern[] patterns) =>
        fixture.Store().PreviewAsync(Samples.Manifest(patterns), PostgresFixture.Cancellation);
}
