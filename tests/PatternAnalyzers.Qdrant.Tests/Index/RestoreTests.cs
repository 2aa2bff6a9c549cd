using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Qdrant.Tests.Index;

public sealed class RestoreTests(Servers servers) : IndexTests(servers)
{
    private readonly Pattern kept = Samples.Pattern("Stock Reader", "Reads stock levels.");
    private readonly Pattern changed = Samples.Pattern("Stock Writer", "Writes stock levels.");
    private readonly Pattern vanished = Samples.Pattern("Stock Remover", "Removes stock levels.");
    private readonly Pattern added = Samples.Pattern("Stock Counter", "Counts stock levels.");

    [Fact]
    public async Task Images_BringBackTheStateBefore()
    {
        await Publish(kept, changed, vanished);
        var before = await OwnedStateAsync();
        var images = await PublishKeepingImagesAsync();

        await Index.RestoreAsync(await Index.RequireAsync(Cancellation), images, Cancellation);

        (await OwnedStateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task RestoringTwice_IsRestoringOnce()
    {
        await Publish(kept, changed, vanished);
        var before = await OwnedStateAsync();
        var images = await PublishKeepingImagesAsync();
        var target = await Index.RequireAsync(Cancellation);

        await Index.RestoreAsync(target, images, Cancellation);
        await Index.RestoreAsync(target, images, Cancellation);

        (await OwnedStateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task UsageRaisedInBetween_Survives()
    {
        await Publish(kept, changed, vanished);
        var images = await PublishKeepingImagesAsync();
        await Client.SetPayloadAsync(Collection, new([PointId.Of(changed.PatternId)], new JsonObject { ["usage_count"] = 9 }), Cancellation);

        await Index.RestoreAsync(await Index.RequireAsync(Cancellation), images, Cancellation);

        var payload = (await PointOf(changed)).Payload!;
        payload["usage_count"]!.GetValue<int>().ShouldBe(9);
        payload["description"]!.GetValue<string>().ShouldBe("Writes stock levels.");
    }

    [Fact]
    public async Task KeyThatTheImageLacks_GoesAgain()
    {
        await Publish(kept);
        await Client.ApplyAsync(Collection, [new PointOperation.DeletePayload([PointId.Of(kept.PatternId)], ["quality", "themes"])], Cancellation);
        var target = await Index.RequireAsync(Cancellation);
        var images = await ImagesAsync(target, [kept.PatternId]);
        await Publish(kept with { Description = "Other." });

        await Index.RestoreAsync(target, images, Cancellation);

        var payload = (await PointOf(kept)).Payload!;
        payload.ContainsKey("quality").ShouldBeFalse();
        payload.ContainsKey("symbol").ShouldBeTrue();
    }

    [Fact]
    public async Task Image_SurvivesBeingWrittenDown()
    {
        await Publish(kept);
        var image = new PointImage(PointId.Of(kept.PatternId), await PointOf(kept));

        var read = PointImage.Parse(image.ToJson());

        read.ToJson().ShouldBe(image.ToJson());
        read.Before!.Vectors!.Dense[""].ShouldBe(image.Before!.Vectors!.Dense[""]);
        PointImage.Parse(new PointImage(PointId.Of(7), null).ToJson()).ShouldBe(new PointImage(PointId.Of(7), null));
    }

    private async Task<List<PointImage>> PublishKeepingImagesAsync()
    {
        var target = await Index.RequireAsync(Cancellation);
        var images = await ImagesAsync(target, [changed.PatternId, vanished.PatternId, added.PatternId]);
        images.Select(image => image.Before is not null).ShouldBe([true, true, false]);
        await Publish(kept, changed with { Description = "Persists inventory counts." }, added);
        return [.. images.Select(image => PointImage.Parse(image.ToJson()))];
    }

    private async Task<List<PointImage>> ImagesAsync(QdrantTarget target, IReadOnlyList<string> ids)
    {
        var images = new List<PointImage>();
        await foreach (var image in Index.ImagesAsync(target, ids, Cancellation))
            images.Add(image);

        return images;
    }

    private async Task<List<string>> OwnedStateAsync()
    {
        return [.. (await AllAsync()).Select(State)];
    }

    // Setting keys one by one may change their order, and a server may take the length of a direction again: neither says anything.
    private static string State(Point point) => new PointImage(
        point.Id,
        point with
        {
            Payload = new JsonObject(point.Payload!
                .Where(value => !PayloadKeys.Live.Contains(value.Key))
                .OrderBy(value => value.Key, StringComparer.Ordinal)
                .Select(value => KeyValuePair.Create(value.Key, value.Value?.DeepClone()))),
            Vectors = PointVectors.Of("", [.. point.Vectors!.Dense[""].Select(number => MathF.Round(number, 5))], "bm25", point.Vectors.Sparse["bm25"]),
        }).ToJson();
}
