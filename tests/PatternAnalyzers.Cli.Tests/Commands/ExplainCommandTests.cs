namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Theory]
    [InlineData("Order Writer Effect")]
    [InlineData("NodeOrderWriterEffect")]
    [InlineData("T:Shop.NodeOrderWriterEffect")]
    [InlineData("shop.nodeorderwritereffect")]
    public async Task Pattern_IsExplainedFromAManifest(string called)
    {
        var run = (await CliRun.OfAsync("explain", called, "--input", await workspace.ExtractedAsync())).ShouldSucceed();

        run.Output.ShouldContain("T:Shop.NodeOrderWriterEffect in Shop (");
        run.Output.ShouldContain("evidence, strongest first");
        run.Output.ShouldContain("EFFECT by ");
        run.Output.ShouldContain("complexity ");
        run.Output.ShouldContain("recency unknown (");
        run.Output.ShouldContain("relationships in");
        run.Output.ShouldContain("Checkout Orchestrator");
    }

    [Fact]
    public async Task Pattern_IsExplainedFromTheStore()
    {
        (await CliRun.OfAsync("publish", await workspace.ExtractedAsync(), "--database", workspace.Database)).ShouldSucceed();

        (await CliRun.OfAsync("explain", "Price Compute", "--database", workspace.Database))
            .ShouldSucceed().Output
            .ShouldContain("T:Shop.NodePriceCompute in Shop (");
    }

    [Fact]
    public async Task UnknownPattern_ExitsWithThree()
    {
        (await CliRun.OfAsync("publish", await workspace.ExtractedAsync(), "--database", workspace.Database)).ShouldSucceed();

        (await CliRun.OfAsync("explain", "Nobody", "--input", workspace.Manifest)).ShouldFail(3, "PA2042");
        (await CliRun.OfAsync("explain", "Nobody", "--database", workspace.Database)).ShouldFail(3, "PA2042");
    }

    public void Dispose() => workspace.Dispose();
}
