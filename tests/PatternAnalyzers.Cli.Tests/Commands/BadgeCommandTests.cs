using System.Text.Json;
using System.Xml.Linq;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class BadgeCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task Manifest_BecomesAPictureWithText()
    {
        var run = (await CliRun.OfAsync("badge", await workspace.ExtractedAsync(), "--output", workspace["badge.svg"])).ShouldSucceed();

        run.Output.ShouldEndWith("written\n");
        XDocument.Load(workspace["badge.svg"]).Root!.Attribute("aria-label")!.Value.ShouldStartWith("patterns: 4 · 0.");
    }

    [Fact]
    public async Task StoreAndManifest_SayTheSame()
    {
        (await CliRun.OfAsync("publish", await workspace.ExtractedAsync(), "--database", workspace.Database)).ShouldSucceed();

        using var manifest = JsonDocument.Parse((await CliRun.OfAsync("badge", workspace.Manifest, "--json")).ShouldSucceed().Output);
        using var store = JsonDocument.Parse((await CliRun.OfAsync("badge", "--database", workspace.Database, "--json")).ShouldSucceed().Output);

        foreach (var key in new[] { "repository", "patterns", "mean", "standard_deviation", "violations", "dimensions" })
            JsonElement.DeepEquals(manifest.RootElement.GetProperty(key), store.RootElement.GetProperty(key)).ShouldBeTrue(key);
        store.RootElement.GetProperty("published_at").GetString().ShouldNotBeNull();
    }

    [Fact]
    public async Task Shields_GetTheDocumentOfAnEndpoint()
    {
        using var json = JsonDocument.Parse((await CliRun.OfAsync("badge", await workspace.ExtractedAsync(), "--format", "shields")).ShouldSucceed().Output);

        json.RootElement.GetProperty("schemaVersion").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("label").GetString().ShouldBe("patterns");
        json.RootElement.GetProperty("message").GetString()!.ShouldStartWith("4 · ");
    }

    [Fact]
    public async Task StoreOfSeveralRepositories_AsksWhich()
    {
        (await CliRun.OfAsync("publish", await workspace.ExtractedAsync(), "--database", workspace.Database)).ShouldSucceed();
        (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--repository", "other", "--output", workspace.Manifest)).ShouldSucceed();
        (await CliRun.OfAsync("publish", workspace.Manifest, "--database", workspace.Database)).ShouldSucceed();

        (await CliRun.OfAsync("badge", "--database", workspace.Database)).ShouldFail(3, "PA2069");
        (await CliRun.OfAsync("badge", "--database", workspace.Database, "--repository", "other")).ShouldSucceed();
        (await CliRun.OfAsync("badge", "--database", workspace.Database, "--repository", "none")).ShouldFail(3, "PA2067");
    }

    public void Dispose() => workspace.Dispose();
}
