using Microsoft.Extensions.AI;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Tests.Embeddings;

public sealed class HttpEmbedderTests : IDisposable
{
    private const string Secret = "planted-secret-43";

    private readonly EmbeddingService service = new();
    private readonly string variable = $"PATTERNS_TEST_{Guid.NewGuid():N}";

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(variable, null);
        service.Dispose();
    }

    [Fact]
    public async Task Texts_BecomeVectorsInTheirOrder()
    {
        var vectors = await Embed(Options(), "a", "bb", "ccc");

        vectors.ShouldBe([[1, 'a', 1], [2, 'b', 1], [3, 'c', 1]]);
        service.Requests.ShouldHaveSingleItem().ToJsonString().ShouldBe("""{"model":"some-model","encoding_format":"float","input":["a","bb","ccc"]}""");
    }

    [Fact]
    public async Task ManyTexts_AreSentInBatches()
    {
        var vectors = await Embed(Options() with { BatchSize = 2 }, "a", "bb", "ccc", "dddd", "eeeee");

        vectors.Select(vector => vector[0]).ShouldBe([1, 2, 3, 4, 5]);
        service.Requests.Select(request => request["input"]!.AsArray().Count).ShouldBe([2, 2, 1]);
    }

    [Fact]
    public async Task LongText_IsCutBetweenCharacters()
    {
        await Embed(Options() with { LongestText = 4 }, "abc😀");

        service.Requests[0]["input"]![0]!.GetValue<string>().ShouldBe("abc");
    }

    [Fact]
    public async Task Dimension_IsAskedForWhenWanted()
    {
        await Embed(Options() with { Dimension = 3, AskForDimension = true }, "a");

        service.Requests[0]["dimensions"]!.GetValue<int>().ShouldBe(3);
    }

    [Fact]
    public void Metadata_NamesModelAndDimension()
    {
        using var embedder = new HttpEmbedder(Options() with { Dimension = 3 });

        var metadata = embedder.GetService(typeof(EmbeddingGeneratorMetadata)).ShouldBeOfType<EmbeddingGeneratorMetadata>();

        (metadata.DefaultModelId, metadata.DefaultModelDimensions).ShouldBe(("some-model", 3));
    }

    [Theory, InlineData(429), InlineData(500), InlineData(503)]
    public async Task PassingFailure_IsTriedAgain(int status)
    {
        service.Answer(status, "busy", retryAfter: "0");
        service.Answer(status, "busy");

        (await Embed(Options(), "a")).ShouldHaveSingleItem();
        service.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task LastingFailure_IsAMessage()
    {
        for (var attempt = 0; attempt < 3; attempt++)
            service.Answer(500, """{"error":{"message":"no memory"}}""");

        var fault = await Fails(Options(), "a");

        fault.Code.ShouldBe("PA4126");
        fault.ExitCode.ShouldBe(ExitCode.StoreUnreachable);
        fault.Message.ShouldBe($"{service.Endpoint}, some-model: the embedding service fails (status 500): no memory");
    }

    [Theory]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]}]}""")]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[1,2]},{"index":2,"embedding":[1,2]}]}""")]
    [InlineData("""{"data":[{"index":0,"embedding":[1,2]},{"index":0,"embedding":[1,2]}]}""")]
    [InlineData("""{"data":[]}""")]
    public async Task OtherNumberOfVectorsThanTexts_IsRefused(string answer)
    {
        service.Answer(200, answer);

        (await Fails(Options(), "a", "b")).Code.ShouldBe("PA4122");
    }

    [Theory, InlineData("NaN"), InlineData("null"), InlineData("1e99"), InlineData("\"1\"")]
    public async Task WhatIsNoNumber_IsRefused(string number)
    {
        service.Answer(200, $$"""{"data":[{"index":0,"embedding":[1,{{number}}]}]}""");

        (await Fails(Options(), "a")).Code.ShouldBe("PA4123");
    }

    [Fact]
    public async Task OtherLengthThanSaid_IsRefused()
    {
        var fault = await Fails(Options() with { Dimension = 384 }, "a");

        fault.Code.ShouldBe("PA4124");
        fault.Message.ShouldContain("3 numbers instead of 384");
    }

    [Fact]
    public async Task LengthThatChangesMidway_IsRefused()
    {
        service.Vector = text => new float[text.Length];

        (await Fails(Options() with { BatchSize = 1 }, "aa", "bbb")).Code.ShouldBe("PA4124");
    }

    [Theory, InlineData("<html>"), InlineData("{}"), InlineData("""{"data":[{"index":0}]}"""), InlineData("""{"data":7}""")]
    public async Task SomethingElseThanVectors_IsRefused(string answer)
    {
        service.Answer(200, answer);

        (await Fails(Options(), "a")).Code.ShouldBe("PA4127");
    }

    [Fact]
    public async Task ServiceThatHangs_IsGivenUp()
    {
        service.Hangs = true;

        (await Fails(Options() with { Timeout = TimeSpan.FromMilliseconds(200), Retries = 1 }, "a")).Code.ShouldBe("PA4121");
    }

    [Fact]
    public async Task NobodyThere_IsAMessage()
    {
        service.Dispose();

        (await Fails(Options(), "a")).Code.ShouldBe("PA4121");
    }

    [Fact]
    public async Task Key_IsSentAndNeverShown()
    {
        Environment.SetEnvironmentVariable(variable, Secret);
        service.Answer(401, $$$"""{"error":{"message":"bad key {{{Secret}}}"}}""");
        service.Answer(400, $$$"""{"error":{"message":"bad key {{{Secret}}}"}}""");

        var forbidden = await Fails(Options(), "a");
        var refused = await Fails(Options(), "a");

        service.Authorizations.ShouldBe([$"Bearer {Secret}", $"Bearer {Secret}"]);
        forbidden.Code.ShouldBe("PA4125");
        forbidden.Remedy.ShouldContain(variable);
        refused.Message.ShouldContain("bad key …");
        (forbidden.ToString() + refused).ShouldNotContain(Secret);
    }

    [Theory, InlineData("http://api.example.org/v1"), InlineData("nonsense"), InlineData("http://user:planted-secret-43@localhost/v1")]
    public void AddressThatCannotBeTrusted_IsRefused(string endpoint)
    {
        Environment.SetEnvironmentVariable(variable, Secret);

        var fault = Should.Throw<PatternsException>(() => new HttpEmbedder(Options() with { Endpoint = endpoint }));

        fault.Code.ShouldBe("PA4120");
        fault.ToString().ShouldNotContain(Secret);
    }

    private static async Task<List<float[]>> Embed(HttpEmbedderOptions options, params string[] texts)
    {
        using var embedder = new HttpEmbedder(options);
        return [.. (await embedder.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken)).Select(embedding => embedding.Vector.ToArray())];
    }

    private static Task<PatternsException> Fails(HttpEmbedderOptions options, params string[] texts) =>
        Should.ThrowAsync<PatternsException>(() => Embed(options, texts));

    private HttpEmbedderOptions Options() => new()
    {
        Endpoint = service.Endpoint,
        Model = "some-model",
        ApiKeyVariable = variable,
        Retries = 2,
        RetryDelay = TimeSpan.FromMilliseconds(1)
    };
}
