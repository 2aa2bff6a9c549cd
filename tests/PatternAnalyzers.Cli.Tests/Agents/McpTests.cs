using System.Diagnostics;
using System.Text.Json;
using PatternAnalyzers.Cli.Tests.Stores;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Cli.Tests.Agents;

public sealed class McpTests(PostgresServer server) : IAsyncLifetime
{
    private static readonly Dictionary<string, string?> Nothing = [];

    private readonly Workspace workspace = new();
    private string manifest = "";

    public async ValueTask InitializeAsync()
    {
        manifest = await workspace.ExtractedAsync();
        (await CliRun.OfAsync("publish", manifest, "--database", workspace.Database)).ShouldSucceed();
    }

    public ValueTask DisposeAsync()
    {
        workspace.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Tools_AreFiveAndOnlyRead()
    {
        await using var client = await CatalogueClient.StartAsync(Nothing, "--database", workspace.Database);

        var tools = await client.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        tools
            .Select(tool => tool.Name)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["explain_score", "get_pattern", "list_patterns", "search_patterns", "show_relationships"]);
        tools.ShouldAllBe(tool => tool.ProtocolTool.Annotations!.ReadOnlyHint == true && tool.Description.Length > 40 && tool.ProtocolTool.OutputSchema != null);
        client.Client.ServerInfo!.Version.ShouldBe(ToolVersion.Current);
        client.Client.ServerInstructions!.ShouldContain("search");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2024-11-05")]
    [InlineData("2025-06-18")]
    public async Task SqliteStore_AnswersEveryToolInEveryRevision(string? protocol)
    {
        await using var client = await CatalogueClient.StartAsync(protocol, Nothing, ["--database", workspace.Database]);

        await AnswersAsync(client);
    }

    [Fact]
    public async Task Manifest_AnswersEveryTool()
    {
        await using var client = await CatalogueClient.StartAsync(Nothing, "--input", manifest);

        await AnswersAsync(client);
    }

    [Fact]
    public async Task BothStores_AnswerEveryTool()
    {
        await using var stores = await StoresFixture.StartAsync(server);
        (await CliRun.OfAsync(["publish", manifest, .. stores.Options])).ShouldSucceed();
        await using var client = await CatalogueClient.StartAsync(new Dictionary<string, string?> { [stores.Variable] = stores.Text }, stores.Options);

        await AnswersAsync(client);
    }

    private static async Task AnswersAsync(CatalogueClient client)
    {
        var found = await client.CallAsync("search_patterns", ("text", "writes orders to disk"), ("limit", 1));
        var hit = found.GetProperty("patterns").EnumerateArray().ShouldHaveSingleItem();
        hit.GetProperty("name").GetString().ShouldBe("Order Writer Effect");
        (await client.CallAsync("search_patterns", ("text", "orders prices"), ("type", "COMPUTE"))).GetProperty("patterns")[0]
            .GetProperty("name")
            .GetString()
            .ShouldBe("Price Compute");

        var pattern = await client.CallAsync("get_pattern", ("pattern", hit.GetProperty("pattern_id").GetString()));
        pattern.GetProperty("code").GetString()!.ShouldContain("class NodeOrderWriterEffect");
        pattern.GetProperty("file_path").GetString().ShouldBe("Shop/Nodes.cs");
        (await client.CallAsync("get_pattern", ("pattern", "Shop.NodePriceCompute"))).GetProperty("name").GetString().ShouldBe("Price Compute");

        var list = await client.CallAsync("list_patterns", ("kind", "EFFECT"), ("type", "EFFECT"));
        list.GetProperty("total").GetInt32().ShouldBe(1);
        list.GetProperty("patterns")[0].GetProperty("name").GetString().ShouldBe("Order Writer Effect");
        (await client.CallAsync("list_patterns", ("limit", 1), ("offset", 1))).GetProperty("patterns").GetArrayLength().ShouldBe(1);

        var links = await client.CallAsync("show_relationships", ("pattern", "Order Writer Effect"));
        links.GetProperty("incoming").EnumerateArray().Select(link => link.GetProperty("name").GetString()).ShouldContain("Checkout Orchestrator");

        var score = await client.CallAsync("explain_score", ("pattern", "Order Writer Effect"));
        score
            .GetProperty("dimensions")
            .EnumerateArray()
            .Select(dimension => dimension.GetProperty("name").GetString())
            .ShouldBe(["complexity", "documentation", "usage", "onex_compliance", "recency"]);
        Reckoned(score).ShouldBe(score.GetProperty("overall").GetDouble(), .0001);
        score.GetProperty("evidence").GetArrayLength().ShouldBeGreaterThan(0);
    }

    // The figures that a model is given lead to the score that it is given.
    private static double Reckoned(JsonElement score)
    {
        var known = score.GetProperty("dimensions").EnumerateArray().Where(one => one.GetProperty("score").ValueKind == JsonValueKind.Number).ToList();
        return known.Sum(one => one.GetProperty("weight").GetDouble() * one.GetProperty("score").GetDouble()) / known.Sum(one => one
            .GetProperty("weight")
            .GetDouble());
    }

    [Fact]
    public async Task Mistakes_AreAnsweredWithWhatToDo()
    {
        await using var client = await CatalogueClient.StartAsync(Nothing, "--database", workspace.Database);

        (await client.FailAsync("get_pattern", ("pattern", "OrderWriter"))).ShouldMatch("Perhaps: .*Order Writer Effect \\(");
        (await client.FailAsync("get_pattern", ("pattern", " "))).ShouldContain("search_patterns");
        (await client.FailAsync("get_pattern")).ShouldContain("pattern");
        (await client.FailAsync("search_patterns", ("text", " "))).ShouldContain("PA4011");
        (await client.FailAsync("list_patterns", ("type", "NONSENSE"))).ShouldBe(
            $"type takes one of {string.Join(", ", Enum.GetValues<PatternType>().Select(WireNames.Of))}, not \"NONSENSE\".");
        (await client.FailAsync("search_patterns", ("text", "orders"), ("kind", 7))).ShouldBe(
            "kind takes one of EFFECT, COMPUTE, REDUCER, ORCHESTRATOR, not 7.");
        (await client.FailAsync("search_patterns", ("text", "orders"), ("limit", "many"))).ShouldBe("limit takes integer, not \"many\".");
    }

    [Fact]
    public async Task MissingStore_IsToldThroughTheTool()
    {
        await using var client = await CatalogueClient.StartAsync(Nothing, "--database", workspace["none.db"]);

        (await client.FailAsync("list_patterns")).ShouldContain("PA4001");
        File.Exists(workspace["none.db"]).ShouldBeFalse();
    }

    [Fact]
    public async Task BrokenManifest_IsToldThroughTheTool()
    {
        await using var client = await CatalogueClient.StartAsync(Nothing, "--input", workspace.Write("broken.json", "{"));

        (await client.FailAsync("list_patterns")).ShouldContain("PA2011");
    }

    [Fact]
    public async Task StandardOutput_CarriesTheProtocolOnlyAndEndsWithItsInput()
    {
        // A folder of fragments has something to say while it is merged; it goes to standard error.
        var start = new ProcessStartInfo("dotnet", [Checkout.Cli, "mcp", "--input", await workspace.FragmentsAsync(), "--repository-root", workspace.Sources])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteLineAsync(
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""");
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"list_patterns","arguments":{}}}""");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var lines = new List<string> { (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!, (await process.StandardOutput.ReadLineAsync(
            TestContext.Current.CancellationToken))! };
        process.StandardInput.Close();
        lines.AddRange((await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(0, await error);
        foreach (var line in lines)
        {
            using var message = JsonDocument.Parse(line);
            message.RootElement.GetProperty("jsonrpc").GetString().ShouldBe("2.0");
        }

        lines.Count.ShouldBe(2);
        lines[1].ShouldContain("Order Writer Effect");
    }
}
