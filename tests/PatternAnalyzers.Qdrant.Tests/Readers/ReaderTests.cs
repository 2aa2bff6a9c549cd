using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Qdrant.Points;
using PatternAnalyzers.Qdrant.Tests.Index;

namespace PatternAnalyzers.Qdrant.Tests.Readers;

/// <summary>The readers of pattern collections in the wild, each with the keys, fallbacks and filters that it uses. R1–R11 as docs/stores.md names them.</summary>
public sealed class ReaderTests(Servers servers) : IndexTests(servers)
{
    private readonly Pattern rich = Samples.Pattern("User Writer Effect", "Writes users to the database.", PatternType.Effect).Behaving("writes the database") with
    {
        Confidence = .9,
        UseCases = ["handles CreateUser"],
        Assembly = "Contest.Users",
        Project = "src/Contest.Users/Contest.Users.csproj",
        Quality = new() { Overall = .8, KnownWeight = 1, Complexity = new() { Score = .92 }, OnexCompliance = new() { Score = .95 } },
    };

    private readonly Pattern plain = Samples.Pattern("Price Rounding", "Rounds prices.") with { Confidence = .6, Code = null, Quality = new() };

    public override async ValueTask InitializeAsync() => await Publish(rich, plain);

    [Fact]
    public async Task R1_EventBusFindsByKindAndLeavesFixturesOut()
    {
        var filter = new PointFilter
        {
            Must = [PointCondition.Any("node_type", ["effect", "compute"])],
            MustNot =
            [
                PointCondition.Equal("source_context.domain", "domain_0"),
                PointCondition.Contains("source_context.domain", "test"),
                PointCondition.Equal("source_context.service_name", "service_0"),
            ],
        };

        var payload = (await AllAsync(filter)).ShouldHaveSingleItem().Payload!;

        Texts(payload, "pattern_name", "file_path", "description", "complexity", "timestamp").ShouldAllBe(text => text.Length > 0);
        List(payload, "node_types").ShouldBe(["effect"]);
        List(payload, "use_cases").ShouldBe(["handles CreateUser"]);
        Number(payload, "confidence").ShouldBe(.9);
        payload["complexity"]!.GetValue<string>().ShouldBeOneOf("low", "medium", "high");
    }

    [Fact]
    public async Task R2_ManifestInjectorFindsEveryKeyAtItsFirstName()
    {
        var payload = await PayloadOf(rich);

        Text(payload, "pattern_name").ShouldBe("User Writer Effect");
        Text(payload, "pattern_description").ShouldBe("Writes users to the database.");
        Text(payload, "file_path").ShouldBe(rich.FilePath);
        // It knows no ending of C# files, so the language must be there.
        Text(payload, "language").ShouldBe("csharp");
        Text(payload, "content").ShouldContain("class");
        List(payload, "node_types").ShouldBe(["effect"]);
        Text((JsonObject)payload["source_context"]!, "node_type").ShouldBe("effect");
        Number(payload, "pattern_confidence").ShouldBe(.9);
        Number((JsonObject)payload["source_context"]!, "quality_score").ShouldBe(.8);
        Number(payload, "quality_score").ShouldBe(.8);
        Text(payload, "pattern_id").ShouldBe(rich.PatternId);
        Text(payload, "pattern_type").ShouldBe("EFFECT");
        Number(payload, "usage_count").ShouldBe(0);
        List(payload, "example_usage").ShouldBe(["handles CreateUser"]);
        List(payload, "reuse_conditions").ShouldNotBeEmpty();
        Text(payload, "onex_type").ShouldBe("effect");
        Number(payload, "onex_compliance").ShouldBe(.95);
        (payload["metadata"] as JsonObject)!.Count.ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task R3_DeduplicationByNameKeepsEveryPattern()
    {
        var points = await AllAsync();

        points.Select(point => Text(point.Payload!, "name")).Distinct().Count().ShouldBe(2);
        points.ShouldAllBe(point => Text((JsonObject)point.Payload!["source_context"]!, "domain").Length > 0);
        points.ShouldAllBe(point => Text((JsonObject)point.Payload!["source_context"]!, "service_name").Length > 0);
    }

    [Fact]
    public async Task R4_QualityFilterFindsTheKeysOfItsScorer()
    {
        var payload = await PayloadOf(rich);

        Texts(payload, "pattern_name", "code", "text", "node_type").ShouldAllBe(text => text.Length > 0);
        List(payload, "examples").ShouldNotBeEmpty();
        List(payload, "use_cases").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task R5_RelevanceComparesLowerCaseKinds()
    {
        var payload = await PayloadOf(rich);

        Texts(payload, "name", "description").ShouldAllBe(text => text.Length > 0);
        List(payload, "node_types").ShouldAllBe(kind => new[] { "effect", "compute", "reducer", "orchestrator" }.Contains(kind));
    }

    [Fact]
    public async Task R6_StorageFindsAllItsFourteenKeysOnEveryPoint()
    {
        string[] keys =
        [
            "pattern_id", "pattern_type", "pattern_name", "pattern_description", "confidence_score", "pattern_template", "example_usage", "source_context",
            "reuse_conditions",
            "created_at", "last_used", "usage_count", "success_rate", "average_quality_score",
        ];

        foreach (var point in await AllAsync())
            keys.Where(key => !point.Payload!.ContainsKey(key)).ShouldBeEmpty();

        var sure = await AllAsync(PointFilter.All(PointCondition.Equal("pattern_type", "EFFECT"), PointCondition.NotBelow("confidence_score", .7)));
        sure.ShouldHaveSingleItem().Id.Text.ShouldBe(rich.PatternId);
        DateTimeOffset.TryParse(Text(sure[0].Payload!, "created_at"), out _).ShouldBeTrue();
    }

    [Fact]
    public async Task R7_CodeGenerationFindsSimilarNodes()
    {
        var payload = await PayloadOf(rich);

        Text(payload, "node_type").ShouldBe("effect");
        Text(payload, "text").ShouldStartWith("User Writer Effect.");
        foreach (var key in new[] { "mixins", "contracts", "code_examples" })
            payload[key].ShouldBeOfType<JsonArray>();
        Text(payload, "complexity").ShouldBe("low");
        payload.ContainsKey("success_rate").ShouldBeTrue();
        payload.ContainsKey("last_used").ShouldBeTrue();
    }

    [Fact]
    public async Task R8_ManifestIntelligenceReadsNameNotPatternName()
    {
        var payload = await PayloadOf(rich);

        Text(payload, "name").ShouldBe("User Writer Effect");
        Texts(payload, "file_path", "description").ShouldAllBe(text => text.Length > 0);
        List(payload, "node_types").ShouldBe(["effect"]);
        Number(payload, "confidence").ShouldBe(.9);
        payload["metadata"].ShouldBeOfType<JsonObject>();
    }

    [Fact]
    public async Task R9_SearchAdapterFiltersByTypeAndConfidence()
    {
        var payload = (await AllAsync(PointFilter.All(PointCondition.Equal("pattern_type", "EFFECT"), PointCondition.NotBelow("pattern_confidence", .8)))).ShouldHaveSingleItem().Payload!;

        Texts(payload, "pattern_name", "title", "file_path", "relative_path", "content", "project_name", "content_hash", "onex_type").ShouldAllBe(text => text.Length > 0);
        List(payload, "concepts").ShouldContain("effect");
        foreach (var key in new[] { "node_types", "use_cases", "examples", "themes" })
            payload[key].ShouldBeOfType<JsonArray>();
        Number(payload, "quality_score").ShouldBe(.8);
        Number(payload, "onex_compliance").ShouldBe(.95);
    }

    [Fact]
    public async Task R10_BackfillReadsWhatItScores()
    {
        var payload = (await AllAsync(PointFilter.All(PointCondition.NotBelow("confidence", .7)))).ShouldHaveSingleItem().Payload!;

        Guid.TryParse(Text(payload, "pattern_id"), out _).ShouldBeTrue();
        Texts(payload, "pattern_name", "code", "content_preview", "text", "node_type").ShouldAllBe(text => text.Length > 0);
        // Without code it falls back to the preview.
        var other = await PayloadOf(plain);
        other["code"].ShouldBeNull();
        Text(other, "content_preview").ShouldBe("Rounds prices.");
    }

    [Fact]
    public async Task R11_RecoveryCheckReadsThreeKeysFromAScrolledPoint()
    {
        var points = await AllAsync(selection: PointSelection.Only("pattern_name", "pattern_type", "overall_quality"));

        points.ShouldAllBe(point => point.Payload!.Count == 3);
        points.Select(point => point.Payload!["overall_quality"]?.GetValue<double>()).ShouldBe([.8, null], ignoreOrder: true);
        (await Client.FindAsync(Collection, Cancellation))!.Points.ShouldBe(2);
    }

    [Fact]
    public async Task McpServerQdrant_ReadsDocumentAndMetadata()
    {
        // mcp-server-qdrant subscripts the payload with "document" and hands the text to the model; "metadata" must be an object or be absent.
        foreach (var point in await AllAsync())
        {
            Text(point.Payload!, "document").ShouldContain(Text(point.Payload!, "description"));
            point.Payload!["metadata"].ShouldBeOfType<JsonObject>();
        }

        Text(await PayloadOf(rich), "document").ShouldBe(
            $"User Writer Effect (EFFECT, {rich.FilePath}:{rich.LineStart})\nWrites users to the database.\n\n{rich.Code}");
        Text(await PayloadOf(plain), "document").ShouldEndWith("Rounds prices.");
    }

    [Fact]
    public async Task NameWithTheLettersTest_IsNoFixture()
    {
        // Contest.Users is a product; readers that look for the letters would leave it out.
        Text((JsonObject)(await PayloadOf(rich))["source_context"]!, "domain").ShouldBe("orders");
        Text((JsonObject)(await PayloadOf(plain))["source_context"]!, "domain").ShouldBe("shop");
    }

    [Fact]
    public async Task UnknownScores_AreNull()
    {
        var payload = await PayloadOf(plain);

        foreach (var key in new[] { "quality_score", "overall_quality", "average_quality_score", "onex_compliance", "complexity", "node_type" })
            (payload.ContainsKey(key), payload[key]).ShouldBe((true, null), key);
        payload["node_types"]!.AsArray().ShouldBeEmpty();
        Text(payload, "onex_type").ShouldBe("general");
    }

    [Fact]
    public async Task EvidenceOfBases_BecomesMixins()
    {
        var pattern = rich with
        {
            Evidence = [new EvidenceFact { Signal = Signals.Interface, Detail = "implements IUserWriter", Supports = "EFFECT", FilePath = "a.cs" }, new EvidenceFact
            {
                Signal = Signals.Contract,
                Detail = "contract.yaml: node_user_writer_effect",
                Supports = "EFFECT",
                FilePath = "contract.yaml"
            }],
        };

        await Publish(pattern, plain);

        var payload = await PayloadOf(pattern);
        List(payload, "mixins").ShouldBe(["implements IUserWriter"]);
        List(payload, "contracts").ShouldBe(["contract.yaml: node_user_writer_effect"]);
    }

    private static string Text(JsonObject payload, string key) => payload[key].ShouldNotBeNull(key).GetValue<string>();

    private static IEnumerable<string> Texts(JsonObject payload, params string[] keys) => keys.Select(key => Text(payload, key));

    private static List<string> List(JsonObject payload, string key) => [.. payload[key]!.AsArray().Select(item => item!.GetValue<string>())];

    private static double Number(JsonObject payload, string key)
    {
        payload[key].ShouldNotBeNull(key).GetValueKind().ShouldBe(JsonValueKind.Number);
        return payload[key]!.GetValue<double>();
    }

    private async Task<JsonObject> PayloadOf(Pattern pattern) => (await PointOf(pattern)).Payload!;
}
