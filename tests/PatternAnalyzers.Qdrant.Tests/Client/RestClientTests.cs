using System.Text.Json.Nodes;
using PatternAnalyzers.Publishing.Qdrant.Collections;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Qdrant.Tests.Client;

/// <summary>Every call of the client against a server, with what the server makes of it.</summary>
public sealed class RestClientTests(Servers servers) : ServerTests(servers)
{
    private static readonly PointId One = PointId.Of("00000000-0000-4000-8000-000000000001");
    private static readonly PointId Two = PointId.Of("00000000-0000-4000-8000-000000000002");
    private static readonly PointId Three = PointId.Of("00000000-0000-4000-8000-000000000003");

    [Fact]
    public async Task Version_IsThatOfTheServer() => (await Client.VersionAsync(Cancellation)).ShouldMatch(@"^\d+\.\d+");

    [Fact]
    public async Task UnknownCollection_IsNothing()
    {
        (await Client.ExistsAsync(Collection, Cancellation)).ShouldBeFalse();
        (await Client.FindAsync(Collection, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task CreatedCollection_IsAsPlanned()
    {
        await Client.CreateAsync(Collection, new() { Size = 4, SparseName = "bm25", Metadata = new JsonObject { ["model"] = "m" } }, Cancellation);

        (await Client.ExistsAsync(Collection, Cancellation)).ShouldBeTrue();
        var info = (await Client.FindAsync(Collection, Cancellation))!;
        info.Vectors.ShouldBe(new Dictionary<string, VectorShape> { [""] = new(4, "Cosine") });
        info.SparseVectors.ShouldBe(["bm25"]);
        info.Points.ShouldBe(0);
    }

    [Fact]
    public async Task CollectionThatIsThere_StaysAsItIs()
    {
        await Client.CreateAsync(Collection, new() { Size = 4 }, Cancellation);

        await Client.CreateAsync(Collection, new() { Size = 8 }, Cancellation);

        (await Client.FindAsync(Collection, Cancellation))!.Vectors[""].Size.ShouldBe(4);
    }

    [Fact]
    public async Task NamedVector_IsFoundByItsName()
    {
        await Client.CreateAsync(Collection, new() { Size = 4, VectorName = "text" }, Cancellation);

        (await Client.FindAsync(Collection, Cancellation))!.Vectors.ShouldBe(new Dictionary<string, VectorShape> { ["text"] = new(4, "Cosine") });
    }

    [Fact]
    public async Task Points_ComeBackAsTheyWereWritten()
    {
        await FillAsync();

        var points = await AllAsync(page: 2);

        points.Select(point => point.Id).ShouldBe([One, Two, Three]);
        points[0].Payload!.ToJsonString().ShouldBe("""{"name":"one","kind":"effect","nested":{"domain":"shop"},"score":0.9}""");
        points[0].Vectors!.Dense[""].ShouldBe([1, 0, 0, 0]);
        points[0].Vectors!.Sparse["bm25"].Indices.ShouldBe([7u, 4_000_000_000u]);
        points[0].Vectors!.Sparse["bm25"].Values.ShouldBe([1.5f, 0.25f]);
    }

    [Fact]
    public async Task LettersOfEveryScript_ComeBack()
    {
        await FillAsync();
        const string text = "naïve Größe 設計 😀 \"quoted\" <b>&amp;</b> '; DROP TABLE x; --\n\t\u0001";

        await Client.SetPayloadAsync(Collection, new([One], new JsonObject { ["name"] = text }), Cancellation);

        (await Client.RetrieveAsync(Collection, [One], PointSelection.Only("name"), Cancellation))[0].Payload!["name"]!.GetValue<string>().ShouldBe(text);
    }

    [Fact]
    public async Task Retrieve_LeavesOutWhatIsNotThere()
    {
        await FillAsync();

        var points = await Client.RetrieveAsync(
            Collection,
            [Three, PointId.Of("00000000-0000-4000-8000-00000000000f")],
            PointSelection.Only("nested.domain"),
            Cancellation);

        var point = points.ShouldHaveSingleItem();
        point.Id.ShouldBe(Three);
        point.Payload!.ToJsonString().ShouldBe("""{"nested":{"domain":"bank"}}""");
        point.Vectors.ShouldBeNull();
    }

    [Fact]
    public async Task NumbersAsIds_AreTakenAsTheyAre()
    {
        await FillAsync();
        var number = PointId.Of(ulong.MaxValue);

        await Client.UpsertAsync(Collection, [new() { Id = number, Vectors = PointVectors.Of("", [0, 1, 0, 0]) }], Cancellation);

        (await AllAsync(page: 1)).Select(point => point.Id).ShouldBe([number, One, Two, Three]);
    }

    [Fact]
    public async Task Filters_SelectByValueTextListAndRange()
    {
        await FillAsync();

        (await Names(PointFilter.All(PointCondition.Equal("kind", "effect")))).ShouldBe(["one", "three"]);
        (await Names(PointFilter.All(PointCondition.Any("name", ["two", "three"])))).ShouldBe(["two", "three"]);
        (await Names(PointFilter.All(PointCondition.NotBelow("score", 0.5)))).ShouldBe(["one", "two"]);
        (await Names(PointFilter.All(PointCondition.Contains("nested.domain", "ban")))).ShouldBe(["three"]);
        (await Names(new() { MustNot = [PointCondition.Equal("nested.domain", "shop")] })).ShouldBe(["two", "three"]);
        (await Names(
            new() { Should = [PointCondition.Equal("name", "one"), PointCondition.Equal("name", "two")], Must = [PointCondition.Equal("kind", "effect")] })).ShouldBe(
            ["one"]);
        (await Client.CountAsync(Collection, PointFilter.All(PointCondition.Equal("kind", "effect")), Cancellation)).ShouldBe(2);
        (await Client.CountAsync(Collection, null, Cancellation)).ShouldBe(3);
    }

    [Fact]
    public async Task SetPayload_LeavesOtherKeysAndVectors()
    {
        await FillAsync();

        await Client.SetPayloadAsync(
            Collection,
            new([One, Two], new JsonObject { ["kind"] = "compute", ["nested"] = new JsonObject { ["domain"] = "new" }, ["nothing"] = null }),
            Cancellation);

        var points = await AllAsync();
        points[0].Payload!["name"]!.GetValue<string>().ShouldBe("one");
        points[0].Payload!["nested"]!.ToJsonString().ShouldBe("""{"domain":"new"}""");
        points[0].Payload!.ContainsKey("nothing").ShouldBeTrue();
        points[0].Vectors!.Dense[""].ShouldBe([1, 0, 0, 0]);
        points.Select(point => point.Payload!["kind"]!.GetValue<string>()).ShouldBe(["compute", "compute", "effect"]);
    }

    [Fact]
    public async Task Upsert_ReplacesAPointAsAWhole()
    {
        await FillAsync();

        await Client.UpsertAsync(
            Collection,
            [new() { Id = One, Payload = new JsonObject { ["only"] = 1 }, Vectors = PointVectors.Of("", [0, 0, 1, 0]) }],
            Cancellation);

        var point = (await AllAsync())[0];
        point.Payload!.ToJsonString().ShouldBe("""{"only":1}""");
        point.Vectors!.Sparse.ShouldBeEmpty();
        point.Vectors.Dense[""].ShouldBe([0, 0, 1, 0]);
    }

    [Fact]
    public async Task Steps_AreCarriedOutInOrder()
    {
        await FillAsync();

        await Client.ApplyAsync(
            Collection,
            [
                new PointOperation.SetPayload([One], new JsonObject { ["kind"] = "reducer" }),
                new PointOperation.DeletePayload([One], ["score"]),
                new PointOperation.UpdateVectors([new() { Id = One, Vectors = PointVectors.Of("", [0, 1, 0, 0], "bm25", new([3], [2])) }]),
                new PointOperation.Delete([Two]),
                new PointOperation.Upsert(
                    [new() { Id = PointId.Of(5), Payload = new JsonObject { ["name"] = "five" }, Vectors = PointVectors.Of("", [0, 0, 0, 1]) }]),
            ],
            Cancellation);

        var points = await AllAsync();
        points.Select(point => point.Payload!["name"]!.GetValue<string>()).ShouldBe(["five", "one", "three"]);
        points[1].Payload!.ToJsonString().ShouldBe("""{"name":"one","kind":"reducer","nested":{"domain":"shop"}}""");
        points[1].Vectors!.Dense[""].ShouldBe([0, 1, 0, 0]);
        points[1].Vectors!.Sparse["bm25"].Indices.ShouldBe([3u]);
    }

    [Fact]
    public async Task Delete_RemovesPointsAndMindsNoMissingOnes()
    {
        await FillAsync();

        await Client.DeleteAsync(Collection, [One, PointId.Of(99)], Cancellation);

        (await Names(null)).ShouldBe(["two", "three"]);
    }

    [Fact]
    public async Task DenseQuery_RanksByAngle()
    {
        await FillAsync();

        var points = await Client.QueryAsync(Collection, new() { Dense = [0, 2, 0.2f, 0], Limit = 2 }, Cancellation);

        points.Select(point => point.Payload!["name"]!.GetValue<string>()).ShouldBe(["two", "three"]);
        points[0].Score.ShouldBe(0.9950, 0.0001);
    }

    [Fact]
    public async Task SparseQuery_PrefersRareWords()
    {
        await FillAsync();

        var points = await Client.QueryAsync(Collection, new() { SparseName = "bm25", Sparse = new([7, 4_000_000_000], [1, 1]) }, Cancellation);

        points.Select(point => point.Payload!["name"]!.GetValue<string>()).ShouldBe(["one", "two"]);
        points[0].Score.ShouldBe((1.5 * Math.Log(1 + (1.5 / 2.5))) + (0.25 * Math.Log(1 + (2.5 / 1.5))), 0.0001);
    }

    [Fact]
    public async Task BothQueries_AreAddedByRank()
    {
        await FillAsync();

        var points = await Client.QueryAsync(
            Collection,
            new()
            {
                Dense = [0, 1, 0, 0],
                SparseName = "bm25",
                Sparse = new([7], [1]),
                WithVectors = [""],
                Filter = PointFilter.All(PointCondition.NotBelow("score", 0.1))
            },
            Cancellation);

        points
            .Select(point => (point.Payload!["name"]!.GetValue<string>(), Math.Round(point.Score, 4)))
            .ShouldBe([("two", 1), ("one", 0.5833), ("three", 0.3333)]);
        points[0].Vectors!.Dense[""].ShouldBe([0, 1, 0, 0]);
        points[0].Vectors!.Sparse.ShouldBeEmpty();
    }

    [Fact]
    public async Task Alias_IsReadAndWrittenLikeItsCollection()
    {
        await FillAsync();

        var alias = await AliasAsync();

        (await Client.AliasesAsync(Cancellation))[alias].ShouldBe(Collection);
        (await Client.FindAsync(alias, Cancellation))!.Vectors[""].Size.ShouldBe(4);
        await Client.DeleteAsync(alias, [One], Cancellation);
        (await Client.CountAsync(alias, null, Cancellation)).ShouldBe(2);
    }

    private async Task<List<string>> Names(PointFilter? filter) => [.. (await AllAsync(filter)).Select(point => point.Payload!["name"]!.GetValue<string>())];

    private async Task FillAsync()
    {
        await Client.CreateAsync(Collection, new() { Size = 4, SparseName = "bm25" }, Cancellation);
        foreach (var (field, type) in new[] { ("kind", FieldType.Keyword), ("score", FieldType.Float) })
            await Client.IndexFieldAsync(Collection, field, type, Cancellation);
        await Client.UpsertAsync(
            Collection,
            [
                Point(One, "one", "effect", "shop", 0.9, [1, 0, 0, 0], new([7, 4_000_000_000], [1.5f, 0.25f])),
                Point(Two, "two", "compute", "stock", 0.5, [0, 1, 0, 0], new([7], [2])),
                Point(Three, "three", "effect", "bank", 0.4, [0, 0.6f, 0.8f, 0], new([9], [1])),
            ],
            Cancellation);
    }

    private static Point Point(PointId id, string name, string kind, string domain, double score, float[] dense, SparseVector sparse) => new()
    {
        Id = id,
        Payload = new JsonObject { ["name"] = name, ["kind"] = kind, ["nested"] = new JsonObject { ["domain"] = domain }, ["score"] = score },
        Vectors = PointVectors.Of("", dense, "bm25", sparse),
    };
}
