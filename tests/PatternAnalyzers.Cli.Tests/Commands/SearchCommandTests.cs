using System.Text.Json;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class SearchCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task Words_FindTheNodeThatDoesIt()
    {
        await PublishedAsync();

        var run = (await SearchAsync("something that writes orders to disk")).ShouldSucceed();

        run.Output.Split('\n')[0].ShouldContain("Order Writer");
    }

    [Fact]
    public async Task TypeKindAndLimit_NarrowTheHits()
    {
        await PublishedAsync();

        using var json = JsonDocument.Parse(
            (await SearchAsync("orders prices reminders steps", "--type", "compute", "--node-kind", "COMPUTE", "--limit", "1", "--json")).ShouldSucceed().Output);

        json.RootElement.GetArrayLength().ShouldBe(1);
        json.RootElement[0].GetProperty("type").GetString().ShouldBe("COMPUTE");
        json.RootElement[0].GetProperty("name").GetString()!.ShouldContain("Price");
    }

    [Fact]
    public async Task FilterThatLeavesNothing_SaysWhatThereIsWithoutIt()
    {
        await PublishedAsync();

        var run = (await SearchAsync("something that writes orders to disk", "--type", "AGENT")).ShouldSucceed();

        run.Output.ShouldStartWith("nothing fits --type AGENT; without, ");
        run.Output.ShouldContain("the best of them Order Writer");
    }

    [Fact]
    public async Task NothingAnywhere_IsSaid()
    {
        await PublishedAsync();

        (await SearchAsync("zebra xylophone", "--type", "AGENT")).ShouldSucceed().Output.Trim().ShouldBe("nothing fits");
    }

    [Fact]
    public async Task MissingDatabase_ExitsWithFourAndMakesNone()
    {
        var run = await SearchAsync("anything");

        run.Exit.ShouldBe(4, run.Error);
        run.Error.ShouldContain("error PA4");
        File.Exists(workspace.Database).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--type", "NONSENSE")]
    [InlineData("--node-kind", "NONSENSE")]
    [InlineData("--limit", "0")]
    public async Task WrongOption_ExitsWithTwo(string option, string value) => (await SearchAsync("x", option, value)).ShouldFail(2, "PA2040");

    private async Task PublishedAsync() =>
        (await CliRun.OfAsync("publish", await workspace.ExtractedAsync(), "--database", workspace.Database)).ShouldSucceed();

    private Task<CliRun> SearchAsync(string text, params string[] more) => CliRun.OfAsync(["search", text, "--database", workspace.Database, .. more]);

    public void Dispose() => workspace.Dispose();
}
