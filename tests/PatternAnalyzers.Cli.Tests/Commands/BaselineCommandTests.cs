namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class BaselineCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task Findings_AreWrittenOneALineInOrder()
    {
        workspace.Write(
            "app/Shop/Bad.cs",
            "namespace Shop;\npublic class NodeOfferCompute\n{\n    public bool ExecuteCompute(DateTime end) => end < DateTime.UtcNow || end < DateTime.Now;\n}\n");
        var input = await workspace.ExtractedAsync();

        var run = (await CliRun.OfAsync("baseline", input, "--output", workspace["patterns.baseline"])).ShouldSucceed();

        var text = await File.ReadAllTextAsync(workspace["patterns.baseline"], TestContext.Current.CancellationToken);
        var lines = text.Split('\n').Where(static line => line.StartsWith("ONEX", StringComparison.Ordinal)).ToList();
        lines.ShouldContain("ONEX2008 T:Shop.NodeOfferCompute");
        lines.ShouldContain("ONEX3007 T:Shop.NodeOfferCompute");
        lines.ShouldBe(lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        text.ShouldStartWith("# ");
        text.ShouldEndWith("\n");
        text.ShouldNotContain("\r");
        run.Output.ShouldContain($"written: {lines.Count} findings");
        (await CliRun.OfAsync("baseline", input, "--output", workspace["patterns.baseline"])).ShouldSucceed().Output.ShouldContain("is unchanged");
    }

    [Fact]
    public async Task FolderOfFragments_IsMergedFirst()
    {
        var fragments = await workspace.FragmentsAsync();

        (await CliRun.OfAsync("baseline", fragments, "--repository-root", workspace.Sources, "--output", workspace["patterns.baseline"])).ShouldSucceed();

        File.Exists(workspace["patterns.baseline"]).ShouldBeTrue();
    }

    [Fact]
    public async Task FolderAsOutput_ExitsWithThree() =>
        (await CliRun.OfAsync("baseline", await workspace.ExtractedAsync(), "--output", workspace["app"])).ShouldFail(3, "PA2018");

    [Fact]
    public async Task MissingManifest_ExitsWithThreeAndWritesNothing()
    {
        (await CliRun.OfAsync("baseline", workspace["none.json"], "--output", workspace["patterns.baseline"])).ShouldFail(3, "PA2010");

        workspace.Files().ShouldBeEmpty();
    }

    public void Dispose() => workspace.Dispose();
}
