using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Qdrant.Tests.Index;

public sealed class PublicationTests(Servers servers) : IndexTests(servers)
{
    private readonly Pattern reader = Samples.Pattern("Stock Reader", "Reads stock levels.") with { Confidence = .9 };
    private readonly Pattern writer = Samples.Pattern("Stock Writer", "Writes stock levels.").Behaving("writes the database");

    [Fact]
    public async Task NewPatterns_BecomePoints()
    {
        var plan = await Publish(reader, writer);

        Changes(plan).ShouldBe([PointChange.Insert, PointChange.Insert]);
        var point = await PointOf(writer);
        point.Payload!["pattern_name"]!.GetValue<string>().ShouldBe("Stock Writer");
        point.Payload["publication_id"]!.GetValue<string>().ShouldBe("publication 1");
        point.Payload["created_at"]!.GetValue<string>().ShouldBe("2026-01-01T00:00:00Z");
        point.Vectors!.Dense[""].Length.ShouldBe(Dimension);
        point.Vectors.Sparse["bm25"].Indices.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task SamePatternsTwice_ChangeNothing()
    {
        await Publish(reader, writer);
        var before = await AllAsync();
        Embedder.Texts.Clear();

        var plan = await Publish(reader, writer);

        plan.IsEmpty.ShouldBeTrue();
        Embedder.Texts.ShouldBeEmpty();
        (await AllAsync()).Select(point => new PointImage(point.Id, point).ToJson()).ShouldBe(before.Select(point => new PointImage(point.Id, point).ToJson()));
    }

    [Fact]
    public async Task ChangedScore_ChangesThePayloadWithoutANewVector()
    {
        await Publish(reader, writer);
        Embedder.Texts.Clear();

        var plan = await Publish(reader, writer with { Quality = writer.Quality with { Overall = 0.5 } });

        Changes(plan).ShouldBe([PointChange.None, PointChange.Update]);
        Embedder.Texts.ShouldBeEmpty();
        var point = await PointOf(writer);
        point.Payload!["overall_quality"]!.GetValue<double>().ShouldBe(0.5);
        point.Payload["source_context"]!["quality_score"]!.GetValue<double>().ShouldBe(0.5);
        point.Payload["publication_id"]!.GetValue<string>().ShouldBe("publication 2");
        point.Payload["created_at"]!.GetValue<string>().ShouldBe("2026-01-01T00:00:00Z");
        (await PointOf(reader)).Payload!["publication_id"]!.GetValue<string>().ShouldBe("publication 1");
    }

    [Fact]
    public async Task ChangedText_ChangesBothVectors()
    {
        await Publish(reader, writer);
        var before = await PointOf(writer);
        Embedder.Texts.Clear();

        var plan = await Publish(reader, writer with { Description = "Persists inventory counts." });

        Changes(plan).ShouldBe([PointChange.None, PointChange.Embed]);
        Embedder.Texts.ShouldHaveSingleItem().ShouldContain("Persists inventory");
        var after = await PointOf(writer);
        after.Vectors!.Dense[""].ShouldNotBe(before.Vectors!.Dense[""]);
        after.Vectors.Sparse["bm25"].Indices.ShouldNotBe(before.Vectors.Sparse["bm25"].Indices);
        after.Payload!["description"]!.GetValue<string>().ShouldBe("Persists inventory counts.");
    }

    [Theory, InlineData("usage_count", 42), InlineData("success_rate", 0.75), InlineData("last_used", "2026-02-02"), InlineData("somebody_elses", "key")]
    public async Task KeysThatOthersWrite_SurviveEveryPublication(string key, object value)
    {
        await Publish(reader, writer);
        var node = JsonValue.Create(value)!;
        await Client.SetPayloadAsync(Collection, new([PointId.Of(writer.PatternId)], new JsonObject { [key] = node.DeepClone() }), Cancellation);

        await Publish(reader, writer with { Description = "Persists inventory counts.", ContentHash = "other" });

        JsonNode.DeepEquals((await PointOf(writer)).Payload![key], JsonNode.Parse(node.ToJsonString())).ShouldBeTrue();
    }

    [Fact]
    public async Task VanishedPattern_IsRemoved()
    {
        await Publish(reader, writer);

        var plan = await Publish(reader);

        plan.Vanished.ShouldBe([writer.PatternId]);
        (await AllAsync()).ShouldHaveSingleItem().Id.Text.ShouldBe(reader.PatternId);
    }

    [Fact]
    public async Task OtherRepositoriesAndStrangersPoints_StayAsTheyAre()
    {
        var other = Samples.Pattern("Ledger", repository: "example.org/bank");
        await Publish(reader);
        await Publish("example.org/bank", other);
        await Client.UpsertAsync(
            Collection,
            [new() { Id = PointId.Of(7), Payload = new JsonObject { ["pattern_name"] = "handler.py" }, Vectors = PointVectors.Of("", new float[Dimension]) }],
            Cancellation);

        await Publish(Samples.Repository, writer);

        (await AllAsync()).Select(point => point.Id.Text).ShouldBe(["7", .. new[] { other.PatternId, writer.PatternId }.Order(StringComparer.Ordinal)]);
        var target = await Index.RequireAsync(Cancellation);
        (await Index.CountAsync(target, "example.org/bank", Cancellation)).ShouldBe(1);
        (await Index.CountAsync(target, null, Cancellation)).ShouldBe(2);
    }

    [Fact]
    public async Task ManyPatterns_AreWrittenInBatches()
    {
        var patterns = Enumerable.Range(0, 300).Select(number => Samples.Pattern(FormattableString.Invariant($"Pattern {number}"))).ToArray();
        var target = await Index.PrepareAsync(Cancellation);
        var plan = Index.Plan(patterns, Samples.Repository, new Dictionary<string, OwnedPoint>());
        var written = new List<int>();

        await Index.WriteAsync(target, plan, new PointStamp("p", "2026-01-01T00:00:00Z"), written.Add, Cancellation);

        written.Order().ShouldBe([44, 128, 128]);
        (await Index.ReadOwnedAsync(target, Samples.Repository, Cancellation)).Count.ShouldBe(300);
    }

    [Fact]
    public async Task PointsThatAreNotThere_AreNoticed()
    {
        var target = await Index.PrepareAsync(Cancellation);
        var plan = Index.Plan([reader, writer], Samples.Repository, new Dictionary<string, OwnedPoint>());
        var stamp = new PointStamp("p", "2026-01-01T00:00:00Z");
        await Index.WriteAsync(target, plan, stamp, null, Cancellation);
        await Index.RemoveAsync(target, [reader.PatternId], Cancellation);

        var fault = await Should.ThrowAsync<PatternsException>(() => Index.VerifyAsync(target, plan, stamp, Cancellation));

        fault.Code.ShouldBe("PA4115");
        fault.Message.ShouldContain("1 points");
    }

    [Fact]
    public async Task HugeText_IsCutInThePayload()
    {
        await Publish(reader with { Code = new string('x', 10_000_000), Description = string.Concat(Enumerable.Repeat("😀", 20_000)) });

        var payload = (await PointOf(reader)).Payload!;
        payload["code"]!.GetValue<string>().Length.ShouldBe(20_000);
        payload["description"]!.GetValue<string>().ShouldEndWith("😀");
    }

    [Fact]
    public async Task PublicationThatBrokeOff_MayGoOnUnderItsName()
    {
        var target = await Index.PrepareAsync(Cancellation);
        var stamp = new PointStamp("p", "2026-01-01T00:00:00Z");
        await Index.WriteAsync(target, Index.Plan([reader], Samples.Repository, new Dictionary<string, OwnedPoint>()), stamp, null, Cancellation);

        var rest = Index.Plan([reader, writer], Samples.Repository, await Index.ReadOwnedAsync(target, Samples.Repository, Cancellation));
        await Index.WriteAsync(target, rest, stamp, null, Cancellation);

        await Index.VerifyAsync(target, rest, stamp, Cancellation);
        Changes(rest).ShouldBe([PointChange.None, PointChange.Insert]);
    }

    [Theory, InlineData("half a \ud83d character"), InlineData("a \0 character"), InlineData("'; DROP TABLE patterns; --"), InlineData("<script>alert(1)</script>"), InlineData("ナマエ اسم 名 Имя 😀")]
    public async Task OddText_IsPublishedAndFoundAgain(string text)
    {
        await Publish(reader with { Description = text });

        var plan = await Publish(reader with { Description = text });

        plan.IsEmpty.ShouldBeTrue();
        (await PointOf(reader)).Payload!["description"]!.GetValue<string>().ShouldBe(text.Replace("a \ud83d c", "a \ufffd c", StringComparison.Ordinal));
    }
}
