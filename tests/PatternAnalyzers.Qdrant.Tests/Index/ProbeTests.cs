using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Qdrant.Tests.Index;

public sealed class ProbeTests(Servers servers) : IndexTests(servers)
{
    [Fact]
    public async Task MissingCollection_IsNotCreatedByLooking()
    {
        (await Index.FindAsync(Cancellation)).ShouldBeNull();
        (await Should.ThrowAsync<PatternsException>(() => Index.RequireAsync(Cancellation))).Code.ShouldBe("PA4107");
        (await Client.ExistsAsync(Collection, Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public async Task MissingCollection_IsCreatedWithBothVectors()
    {
        var target = await Index.PrepareAsync(Cancellation);

        target.ShouldBe(
            new QdrantTarget
            {
                Collection = Collection,
                VectorName = "",
                Dimension = Dimension,
                SparseName = "bm25",
                BatchSize = 128,
                PageSize = 256,
                MissingIndexes = target.MissingIndexes
            });
        var info = (await Client.FindAsync(Collection, Cancellation))!;
        info.Vectors[""].Size.ShouldBe(Dimension);
        info.SparseVectors.ShouldBe(["bm25"]);
    }

    [Theory, InlineData(768), InlineData(1536)]
    public async Task OtherDimension_IsRefusedBeforeAnythingIsWritten(int size)
    {
        await Client.CreateAsync(Collection, new() { Size = size }, Cancellation);

        var fault = await Should.ThrowAsync<PatternsException>(() => Publish(Samples.Pattern("Stock Reader")));

        fault.Code.ShouldBe("PA4111");
        fault.ExitCode.ShouldBe(ExitCode.StoreUnreachable);
        fault.Message.ShouldContain($"{size} numbers");
        (await Client.FindAsync(Collection, Cancellation))!.Indexes.ShouldBeEmpty();
    }

    [Fact]
    public async Task UnnamedVectorOfOthers_IsTakenWithoutASparseOne()
    {
        await Client.CreateAsync(Collection, new() { Size = Dimension }, Cancellation);

        await Publish(Samples.Pattern("Stock Reader"));

        var point = (await AllAsync()).ShouldHaveSingleItem();
        point.Vectors!.Dense.Keys.ShouldBe([""]);
        point.Vectors.Sparse.ShouldBeEmpty();
    }

    [Fact]
    public async Task OnlyNamedVector_IsTaken()
    {
        await Client.CreateAsync(Collection, new() { Size = Dimension, VectorName = "text" }, Cancellation);

        await Publish(Samples.Pattern("Stock Reader"));

        (await AllAsync()).ShouldHaveSingleItem().Vectors!.Dense.Keys.ShouldBe(["text"]);
        (await Index.SearchAsync(await Index.RequireAsync(Cancellation), new() { Text = "stock reader" }, Cancellation))
            .ShouldHaveSingleItem().Name
            .ShouldBe("Stock Reader");
    }

    [Fact]
    public async Task VectorThatIsNotThere_IsRefused()
    {
        await Client.CreateAsync(Collection, new() { Size = Dimension }, Cancellation);
        var index = new QdrantIndex(Client, Options with { VectorName = "code" }, Embedder);

        (await Should.ThrowAsync<PatternsException>(() => index.FindAsync(Cancellation))).Code.ShouldBe("PA4114");
    }

    [Fact]
    public async Task OtherModelThanThePointsHave_IsRefused()
    {
        // Made by others, so that only the points say which model it was.
        await Client.CreateAsync(Collection, new() { Size = Dimension }, Cancellation);
        await Publish(Samples.Pattern("Stock Reader"));

        var fault = await Should.ThrowAsync<PatternsException>(() => Indexed(new CountingEmbedder("another-model")).PrepareAsync(Cancellation));

        fault.Code.ShouldBe("PA4112");
        fault.Message.ShouldContain("lexical-hash-384-v1");
        fault.Message.ShouldContain("another-model");
    }

    [Fact]
    public async Task Alias_IsPublishedThrough()
    {
        await Client.CreateAsync(Collection, new() { Size = Dimension }, Cancellation);
        var index = new QdrantIndex(Client, Options with { Collection = await AliasAsync() }, Embedder);
        var target = await index.PrepareAsync(Cancellation);

        await index.WriteAsync(
            target,
            index.Plan([Samples.Pattern("Stock Reader")], Samples.Repository, new Dictionary<string, OwnedPoint>()),
            new PointStamp("p", "t"),
            null,
            Cancellation);

        (await AllAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task PointsOfOthers_AreNoReasonToRefuse()
    {
        await Client.CreateAsync(Collection, new() { Size = Dimension }, Cancellation);
        await Client.UpsertAsync(
            Collection,
            [new() { Id = PointId.Of(1), Payload = new JsonObject { ["embedding_model"] = "theirs" }, Vectors = PointVectors.Of("", new float[Dimension]) }],
            Cancellation);

        (await Index.PrepareAsync(Cancellation)).Dimension.ShouldBe(Dimension);
    }

    [Fact]
    public async Task OtherModelThanTheCollectionWasMadeFor_IsRefused()
    {
        await Index.PrepareAsync(Cancellation);

        (await Should.ThrowAsync<PatternsException>(() => Indexed(new CountingEmbedder("another-model")).PrepareAsync(Cancellation))).Code.ShouldBe("PA4112");
    }
}
