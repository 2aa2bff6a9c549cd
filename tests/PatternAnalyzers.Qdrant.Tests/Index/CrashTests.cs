using System.Text;
using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Points;
using PatternAnalyzers.Publishing.Qdrant.Rest;
using PatternAnalyzers.Qdrant.Emulator.Faults;

namespace PatternAnalyzers.Qdrant.Tests.Index;

/// <summary>A publication that breaks off at each of its requests is complete after the next one.</summary>
public sealed class CrashTests : EmulatorTests
{
    private static readonly Pattern[] Before = [.. Enumerable.Range(0, 12).Select(number => Pattern(number, "Reads."))];

    // Some texts change, some scores change, some patterns go and some come.
    private static readonly Pattern[] After =
    [
        .. Enumerable.Range(3, 12)
            .Select(number => Pattern(number, number % 2 == 0 ? "Writes." : "Reads.") with
            {
                Quality = new() { Overall = number % 3 == 0 ? .5 : .75, KnownWeight = 1 }
            }),
    ];

    public static TheoryData<int, bool> Breaks => new(Enumerable.Range(1, 9).SelectMany(request => new[] { (request, false), (request, true) }));

    [Theory, MemberData(nameof(Breaks))]
    public async Task NextPublication_CompletesWhatBrokeOff(int request, bool afterwards)
    {
        using var client = Client(Options with { Retries = 0 });
        await PublishAsync(client, Before);
        await client.SetPayloadAsync(Options.Collection, new([PointId.Of(Before[4].PatternId)], new JsonObject { ["usage_count"] = 5 }), Cancellation);
        Emulator.Faults.From(request, afterwards ? Fault.CloseMidBody() : Fault.Close());

        var broken = false;
        try
        {
            await PublishAsync(client, After);
        }
        catch (PatternsException exception)
        {
            exception.Code.ShouldBe("PA4101");
            broken = true;
        }

        // The last one breaks nothing: that is how we know that all requests were tried.
        broken.ShouldBe(request <= 8, $"request {request}");
        Emulator.Faults.Clear();
        await PublishAsync(client, After);

        var points = await AllAsync(client);
        points.Keys.ShouldBe(After.Select(pattern => pattern.PatternId), ignoreOrder: true);
        foreach (var pattern in After)
        {
            var point = points[pattern.PatternId];
            point.Payload!["description"]!.GetValue<string>().ShouldBe(pattern.Description);
            point.Payload["overall_quality"]!.GetValue<double>().ShouldBe(pattern.Quality.Overall!.Value);
            point.Vectors!.Dense[""].ShouldBe(await VectorOf(pattern), 1e-5);
        }

        points[Before[4].PatternId].Payload!["usage_count"]!.GetValue<int>().ShouldBe(5);
    }

    private static Pattern Pattern(int number, string description) => Samples.Pattern(FormattableString.Invariant($"Stock Part {number}"), description);

    private static async Task<float[]> VectorOf(Pattern pattern) =>
        (await new CountingEmbedder().GenerateAsync([Publishing.Embeddings.EmbeddingText.Of(pattern)], cancellationToken: Cancellation))[0].Vector.ToArray();

    private async Task PublishAsync(RestClient client, Pattern[] patterns)
    {
        // One request at a time, so that each of them is the k-th one always.
        var index = new QdrantIndex(client, Options with { BatchSize = 4, Parallelism = 1 }, new CountingEmbedder());
        var target = await index.PrepareAsync(Cancellation);
        var plan = index.Plan(patterns, Samples.Repository, await index.ReadOwnedAsync(target, Samples.Repository, Cancellation));
        var stamp = new PointStamp(Guid.NewGuid().ToString(), "2026-01-01T00:00:00Z");
        await index.WriteAsync(target, plan, stamp, null, Cancellation);
        await index.VerifyAsync(target, plan, stamp, Cancellation);
        await index.RemoveAsync(target, plan.Vanished, Cancellation);
    }

    private async Task<Dictionary<string, Point>> AllAsync(RestClient client)
    {
        var points = new Dictionary<string, Point>(StringComparer.Ordinal);
        await foreach (var point in client.ScrollAsync(Options.Collection, null, PointSelection.Whole, 100, Cancellation))
            points.Add(point.Id.Text, point);

        return points;
    }
}
