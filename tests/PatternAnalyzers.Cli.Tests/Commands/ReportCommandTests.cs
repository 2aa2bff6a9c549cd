namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class ReportCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task Manifest_BecomesOnePageAndTheSecondRunLeavesItAlone()
    {
        var manifest = await workspace.ExtractedAsync();

        var first = (await CliRun.OfAsync("report", manifest, "--output", workspace["report.html"])).ShouldSucceed();
        var second = (await CliRun.OfAsync("report", manifest, "--output", workspace["report.html"])).ShouldSucceed();

        first.Output.ShouldContain("written: 4 patterns, ");
        second.Output.ShouldContain("is unchanged");
        var page = await File.ReadAllTextAsync(workspace["report.html"], TestContext.Current.CancellationToken);
        page.ShouldContain("Order Writer Effect");
        page.ShouldContain("<svg id=\"graph-svg\"");
    }

    [Fact]
    public async Task FolderOfFragments_IsMergedFirst()
    {
        var fragments = await workspace.FragmentsAsync();

        (await CliRun.OfAsync("report", fragments, "--repository-root", workspace.Sources, "--output", workspace["report.html"]))
            .ShouldSucceed().Output
            .ShouldContain("4 patterns");
    }

    [Fact]
    public async Task MissingManifest_ExitsWithThreeAndWritesNothing()
    {
        (await CliRun.OfAsync("report", workspace["none.json"], "--output", workspace["report.html"])).ShouldFail(3, "PA2010");

        File.Exists(workspace["report.html"]).ShouldBeFalse();
    }

    [Fact]
    public async Task FolderAsOutput_ExitsWithThree() =>
        (await CliRun.OfAsync("report", await workspace.ExtractedAsync(), "--output", workspace.Root + Path.DirectorySeparatorChar)).ShouldFail(3, "PA2019");

    public void Dispose() => workspace.Dispose();
}
