using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class ScoreCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task StaticAlgorithm_LeavesUsageAndRecencyOut()
    {
        var input = await workspace.ExtractedAsync();

        (await CliRun.OfAsync("score", "--input", input, "--algorithm", "static", "--output", workspace["static.json"])).ShouldSucceed();

        var manifest = ManifestFile.Read(workspace["static.json"]);
        manifest.Algorithm.ShouldBe("static");
        manifest.Patterns.ShouldAllBe(static pattern => pattern.Quality.KnownWeight <= 0.7);
    }

    [Theory]
    [InlineData("{ not json", "PA2011")]
    [InlineData("", "PA2011")]
    [InlineData("{\"schema_version\":99,\"tool_version\":\"9.9.9\",\"repository\":\"r\"}", "PA2012")]
    [InlineData("{\"schema_version\":1,\"tool_version\":\"1\",\"tool_version\":\"2\",\"repository\":\"r\"}", "PA2013")]
    [InlineData("{\"schema_version\":1,\"tool_version\":\"1\",\"repository\":\"r\",\"statistics\":{\"mean\":1e999}}", "PA2014")]
    public async Task BadManifest_ExitsWithThreeAndWritesNothing(string text, string code)
    {
        var input = workspace.Write("bad.json", text);

        (await CliRun.OfAsync("score", "--input", input, "--output", workspace["out.json"])).ShouldFail(3, code);

        workspace.Files().ShouldBe(["bad.json"]);
    }

    [Fact]
    public async Task MissingManifest_ExitsWithThree() =>
        (await CliRun.OfAsync("score", "--input", workspace["none.json"], "--output", workspace["out.json"])).ShouldFail(3, "PA2010");

    public void Dispose() => workspace.Dispose();
}
