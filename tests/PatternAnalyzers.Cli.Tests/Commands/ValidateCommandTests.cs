using System.Text.Json;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task GoodManifest_PassesAndShowsStatistics()
    {
        var run = (await CliRun.OfAsync("validate", await workspace.ExtractedAsync())).ShouldSucceed();

        run.Output.ShouldContain("PASS count: 4 patterns");
        run.Output.ShouldContain("variance");
        run.Output.ShouldContain("PASS: profile default");
    }

    [Fact]
    public async Task FolderOfFragments_IsMergedFirst()
    {
        var run = await CliRun.OfAsync("validate", await workspace.FragmentsAsync(), "--repository-root", workspace.Sources);

        run.ShouldSucceed().Output.ShouldContain("PASS count: 4 patterns");
    }

    [Fact]
    public async Task TooFewPatterns_ExitsWithOne()
    {
        var run = await CliRun.OfAsync("validate", await workspace.ExtractedAsync(), "--min-count", "5");

        run.Exit.ShouldBe(1);
        run.Output.ShouldContain("FAIL count: ");
    }

    [Fact]
    public async Task RecoveryProfile_FailsOnASmallCatalogueInJson()
    {
        var run = await CliRun.OfAsync("validate", await workspace.ExtractedAsync(), "--profile", "recovery", "--spread", "variance", "--format", "json");

        run.Exit.ShouldBe(1);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("passed").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("statistics").GetProperty("patterns").GetInt32().ShouldBe(4);
        json.RootElement.GetProperty("results").GetArrayLength().ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Sarif_HoldsViolationsAndFailedGates()
    {
        workspace.Write(
            "app/Shop/Lengths.cs",
            "namespace Shop; public sealed class NodeLengthCompute { public int ExecuteCompute(string path) => File.ReadAllText(path).Length; }");

        var run = await CliRun.OfAsync("validate", await workspace.ExtractedAsync(), "--min-count", "50", "--format", "sarif");

        run.Exit.ShouldBe(1);
        using var log = JsonDocument.Parse(run.Output);
        var only = log.RootElement.GetProperty("runs")[0];
        only.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()).ShouldContain("ONEX2001");
        only.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString()!.ShouldStartWith(
            "count: ");
    }

    [Fact]
    public async Task NegativeCount_ExitsWithTwo() =>
        (await CliRun.OfAsync("validate", "x.json", "--min-count", "-3")).ShouldFail(2, "PA2040");

    public void Dispose() => workspace.Dispose();
}
