using System.Net.Http.Json;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Rest;

namespace PatternAnalyzers.Qdrant.Tests.Index;

/// <summary>Collections whose operator has set limits.</summary>
public sealed class StrictModeTests : EmulatorTests
{
    [Fact]
    public async Task Limits_AreKept()
    {
        await CreateAsync(upsertBatch: 10);
        using var client = Client();
        var index = Index(client);
        var patterns = Enumerable.Range(0, 25).Select(number => Samples.Pattern(FormattableString.Invariant($"Stock Part {number}"))).ToArray();
        var target = await index.PrepareAsync(Cancellation);
        var written = new List<int>();
        var plan = index.Plan(patterns, Samples.Repository, await index.ReadOwnedAsync(target, Samples.Repository, Cancellation));
        var stamp = new PointStamp("p", "2026-01-01T00:00:00Z");

        await index.WriteAsync(target, plan, stamp, written.Add, Cancellation);
        await index.VerifyAsync(target, plan, stamp, Cancellation);

        written.Order().ShouldBe([5, 10, 10]);
        (await index.ReadOwnedAsync(target, Samples.Repository, Cancellation)).Count.ShouldBe(25);
        (await index.SearchAsync(target, new() { Text = "stock part", Limit = 50 }, Cancellation)).Count.ShouldBe(20);
        (await index.PrepareAsync(Cancellation)).BatchSize.ShouldBe(10);
        Emulator.Exchanges.Where(exchange => exchange.Status >= 400).ShouldBeEmpty();
    }

    [Fact]
    public async Task NoRoomAtAll_IsSaidBeforeAnythingIsWritten()
    {
        await CreateAsync(upsertBatch: 0);
        using var client = Client();

        (await Should.ThrowAsync<PatternsException>(() => Index(client).PrepareAsync(Cancellation))).Code.ShouldBe("PA4116");

        Emulator.Exchanges.Count(exchange => exchange.Request.IsWrite).ShouldBe(1);
    }

    private QdrantIndex Index(RestClient client) => new(client, Options, new CountingEmbedder());

    private async Task CreateAsync(int upsertBatch)
    {
        using var http = new HttpClient();
        var body = new
        {
            vectors = new { size = 384, distance = "Cosine" },
            strict_mode_config = new { enabled = true, unindexed_filtering_retrieve = false, unindexed_filtering_update = false, upsert_max_batchsize = upsertBatch, max_query_limit = 20 },
        };
        (await http.PutAsJsonAsync($"{Emulator.Url}/collections/{Options.Collection}", body, Cancellation)).EnsureSuccessStatusCode();
    }
}
