using System.Text.Json.Nodes;

namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>Manifests that are damaged or meant to harm: refused with a code before anything is written, or published as they are.</summary>
public sealed class HostileManifestTests(PostgresServer server) : IAsyncLifetime
{
    private StoresFixture stores = null!;
    private string good = "";

    public async ValueTask InitializeAsync()
    {
        stores = await StoresFixture.StartAsync(server);
        good = stores.Manifest("good.json", 0, 3);
        await RunAsync("publish", good);
    }

    public ValueTask DisposeAsync() => stores.DisposeAsync();

    public static TheoryData<string, int, string> Refused() => new()
    {
        { "truncated", 3, "PA2011" },
        { "empty", 3, "PA2011" },
        { "duplicate id", 3, "PA2015" },
        { "duplicate key", 3, "PA2013" },
        { "NaN score", 3, "PA2011" },
        { "score of 2", 1, "PA3024" },
        { "null character", 3, "PA2016" },
        { "name with a path", 1, "PA3024" },
        { "name of 300 characters", 1, "PA3024" },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task WhatIsUnsound_IsRefusedAndNothingChanges(string what, int exit, string code)
    {
        var hostile = stores.At("hostile.json");
        await File.WriteAllTextAsync(
            hostile,
            Spoil(what, await File.ReadAllTextAsync(stores.Manifest("other.json", 1, 4, "two"), TestContext.Current.CancellationToken)),
            TestContext.Current.CancellationToken);

        (await PublishAsync(hostile)).ShouldFail(exit, code);

        (await RunAsync("publish", good)).Output.ShouldContain("0 inserted, 0 updated, 3 unchanged, 0 removed");
        (await RunAsync("validate")).Output.ShouldContain("0 of 17 checks failed");
    }

    public static TheoryData<string> Names() =>
    [
        "Имя 名前 이름 नाम שם اسم Όνομα 😀",
        "'; DROP TABLE pattern_lineage_nodes; --",
        "<img src=x onerror=alert(1)> & <b>",
        "{\"$ne\": null} ${env:HOME} %s %n",
    ];

    [Theory, MemberData(nameof(Names))]
    public async Task OddName_ComesBackAsItWas(string name)
    {
        var hostile = Changed(pattern => pattern["pattern_name"] = name);

        (await PublishAsync(hostile)).ShouldSucceed();

        stores.Column("SELECT pattern_name FROM pattern_current ORDER BY symbol LIMIT 1").ShouldBe([name]);
        (await RunAsync("validate")).Output.ShouldContain("0 of 17 checks failed");
        (await RunAsync("publish", good)).Output.ShouldContain("0 inserted, 1 updated, 2 unchanged, 0 removed");
    }

    [Fact]
    public async Task TenMegabytesOfText_ArePublished()
    {
        var hostile = Changed(pattern => pattern["description"] = string.Concat(Enumerable.Repeat("a long text 😀 ", 10 * 1024 * 1024 / 16)));

        (await PublishAsync(hostile)).ShouldSucceed();

        (await RunAsync("validate")).Output.ShouldContain("0 of 17 checks failed");
        (await RunAsync("publish", good)).Output.ShouldContain("1 updated, 2 unchanged");
    }

    private static string Spoil(string what, string text) => what switch
    {
        "truncated" => text[..(text.Length / 2)],
        "empty" => "",
        "duplicate id" => text.Replace(Id(text, 1), Id(text, 0), StringComparison.Ordinal),
        "duplicate key" => text.Replace("\"pattern_name\"", "\"pattern_name\": \"x\", \"pattern_name\"", StringComparison.Ordinal),
        "NaN score" => text.Replace("\"overall\": 0.9", "\"overall\": NaN", StringComparison.Ordinal),
        "score of 2" => text.Replace("\"overall\": 0.9", "\"overall\": 2", StringComparison.Ordinal),
        "null character" => text.Replace("Useful Pattern 1", "Useful\\u0000Pattern 1", StringComparison.Ordinal),
        "name with a path" => text.Replace("Useful Pattern 1", "src/Useful/Pattern1.cs", StringComparison.Ordinal),
        _ => text.Replace("\"Useful Pattern 1\"", $"\"{new string('x', 300)}\"", StringComparison.Ordinal),
    };

    private static string Id(string text, int index) => JsonNode.Parse(text)!["patterns"]![index]!["pattern_id"]!.GetValue<string>();

    private string Changed(Action<JsonNode> change)
    {
        var manifest = JsonNode.Parse(File.ReadAllText(good))!;
        change(manifest["patterns"]![0]!);
        var path = stores.At("hostile.json");
        File.WriteAllText(path, manifest.ToJsonString());
        return path;
    }

    private Task<CliRun> PublishAsync(string manifest) => CliRun.OfAsync(["publish", manifest, .. stores.Options]);

    private async Task<CliRun> RunAsync(params string[] arguments) => (await CliRun.OfAsync([.. arguments, .. stores.Options])).ShouldSucceed();
}
