using System.Text;
using System.Text.Json.Nodes;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Points;
using PatternAnalyzers.Publishing.Qdrant.Rest;
using PatternAnalyzers.Qdrant.Emulator;
using PatternAnalyzers.Qdrant.Emulator.Operations;

namespace PatternAnalyzers.Qdrant.Tests.Honesty;

/// <summary>What keeps the emulator from being what we wish: Qdrant's own client and Qdrant's own schemas.</summary>
public sealed class HonestyTests(NodeScripts node, Servers servers)
{
    private static readonly string[] Everything = [.. OperationTable.All.Select(operation => operation.Name).Order(StringComparer.Ordinal)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void OfficialClient_FindsWhatItExpects()
    {
        string[] arguments = [servers.Url, $"test_{Guid.NewGuid():N}", .. Servers.Real is null ? new[] { "emulated" } : []];

        node.Run("drive.mjs", arguments).ShouldContain("ok drop");
    }

    [Fact]
    public async Task WhatTheOfficialClientIsAnswered_IsAsDescribed()
    {
        await using var emulator = await QdrantEmulator.StartAsync();
        node.Run("drive.mjs", emulator.Url, "driven", "emulated");

        node.Validate(emulator.Exchanges).Order(StringComparer.Ordinal).ShouldBe(Everything);
    }

    [Fact]
    public async Task WhatOurClientSendsAndIsAnswered_IsAsDescribed()
    {
        await using var emulator = await QdrantEmulator.StartAsync();
        await PublishAsync(
            new()
            {
                Url = emulator.Url,
                ShardNumber = 2,
                ReplicationFactor = 1,
                WriteConsistencyFactor = 1,
                OnDisk = true,
                HnswLinks = 8,
                HnswConstruction = 64
            });
        await PublishAsync(new() { Url = emulator.Url, Collection = "named", VectorName = "text" });

        node.Validate(emulator.Exchanges).Order(StringComparer.Ordinal).ShouldBe(Everything);
    }

    [Theory]
    [InlineData("post /collections/{collection_name}/points/count", "{\"exact\":\"yes\"}", "{\"result\":{\"count\":1},\"status\":\"ok\",\"time\":0.1}", "request")]
    [InlineData("post /collections/{collection_name}/points/count", "{\"filtre\":{}}", "{\"result\":{\"count\":1},\"status\":\"ok\",\"time\":0.1}", "request")]
    [InlineData("post /collections/{collection_name}/points/count", "{}", "{\"result\":{\"count\":-1},\"status\":\"ok\",\"time\":0.1}", "answer")]
    [InlineData("put /collections/{collection_name}/points", "{\"points\":[{\"id\":\"x\",\"vector\":[1]}]}", "{\"result\":{\"status\":\"completed\"},\"status\":\"ok\",\"time\":0.1}", "request")]
    [InlineData("put /collections/{collection_name}/points", "{\"points\":[]}", "{\"result\":{\"status\":\"done\"},\"status\":\"ok\",\"time\":0.1}", "answer")]
    [InlineData("get /nowhere", "{}", "{}", "no such operation")]
    public void ExchangeThatIsNotAsDescribed_IsFound(string operation, string request, string answer, string found)
    {
        var exchange = new Exchange(operation, new EmulatedRequest("POST", "/", "", Encoding.UTF8.GetBytes(request)), 200, answer);

        Should.Throw<ShouldAssertException>(() => node.Validate([exchange])).Message.ShouldContain(found);
    }

    private static async Task PublishAsync(QdrantStoreOptions options)
    {
        using var client = new RestClient(options);
        await client.VersionAsync(Cancellation);
        await client.ExistsAsync(options.Collection, Cancellation);
        var index = new QdrantIndex(client, options, new CountingEmbedder());
        var target = await index.PrepareAsync(Cancellation);
        var reader = Samples.Pattern("Stock Reader").Behaving("reads the database");
        var writer = Samples.Pattern("Stock Writer");
        await WriteAsync(index, target, "1", reader, writer);
        var images = new List<PointImage>();
        await foreach (var image in index.ImagesAsync(target, [reader.PatternId, Samples.Id("nobody")], Cancellation))
            images.Add(image);

        await WriteAsync(index, target, "2", reader with { Description = "Other." }, writer with { Confidence = .5 });
        await index.SearchAsync(target, new() { Text = "stock writer", Repository = Samples.Repository, Limit = 3 }, Cancellation);
        await index.SearchAsync(target, new() { Text = "the", Limit = 3 }, Cancellation);
        await index.RestoreAsync(target, images, Cancellation);
        await index.RemoveAsync(target, [writer.PatternId], Cancellation);
        await CallTheRestAsync(client, options.Collection, reader.PatternId);
    }

    private static async Task CallTheRestAsync(RestClient client, string collection, string id)
    {
        await client.SetPayloadAsync(collection, new([PointId.Of(id)], new JsonObject { ["usage_count"] = 1 }), Cancellation);
        var point = (await client.RetrieveAsync(collection, [PointId.Of(id)], PointSelection.Whole, Cancellation))[0];
        await client.UpsertAsync(collection, [point], Cancellation);
        await client.CountAsync(
            collection,
            new() { Should = [PointCondition.Any("pattern_name", ["a"]), PointCondition.Contains("text", "b"), PointCondition.NotBelow("confidence", .5)] },
            Cancellation);
        await client.ChangeAliasesAsync([new("alias", collection)], Cancellation);
        await client.AliasesAsync(Cancellation);
        await client.ChangeAliasesAsync([new("alias", null)], Cancellation);
        await client.DropAsync(collection, Cancellation);
    }

    private static async Task WriteAsync(QdrantIndex index, QdrantTarget target, string publication, params Core.Patterns.Pattern[] patterns)
    {
        var plan = index.Plan(patterns, Samples.Repository, await index.ReadOwnedAsync(target, Samples.Repository, Cancellation));
        var stamp = new PointStamp(publication, "2026-01-01T00:00:00Z");
        await index.WriteAsync(target, plan, stamp, null, Cancellation);
        await index.VerifyAsync(target, plan, stamp, Cancellation);
    }
}
