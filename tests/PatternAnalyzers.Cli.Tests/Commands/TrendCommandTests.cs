using System.Text.Json;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class TrendCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task Publications_AreRowsWithWhatMoved()
    {
        await PublishAsync();
        File.Delete(workspace["app/Jobs/Worker.cs"]);
        await PublishAsync();

        var lines = (await CliRun.OfAsync("trend", "--database", workspace.Database)).ShouldSucceed().Output.Split('\n');

        lines[0].ShouldBe("example.org/shop");
        lines[1].ShouldContain("mean");
        lines[2].ShouldStartWith("  1  ");
        lines[2].ShouldNotContain("(");
        lines[3].ShouldStartWith("  2  ");
        lines[3].ShouldContain("3 (-1)");
        lines[3].TrimEnd().ShouldEndWith("0    0        1");
    }

    [Fact]
    public async Task Json_HoldsTheFiguresOfTheNewestOnes()
    {
        await PublishAsync();
        File.Delete(workspace["app/Jobs/Worker.cs"]);
        await PublishAsync();

        using var json = JsonDocument.Parse((await CliRun.OfAsync("trend", "--database", workspace.Database, "--limit", "1", "--json")).ShouldSucceed().Output);

        var record = json.RootElement.EnumerateArray().ShouldHaveSingleItem();
        record.GetProperty("number").GetInt32().ShouldBe(2);
        record.GetProperty("removed").GetInt32().ShouldBe(1);
        record.GetProperty("figures").GetProperty("patterns").GetInt32().ShouldBe(3);
        record.GetProperty("figures").GetProperty("mean").GetDouble().ShouldBeInRange(.01, 1);
        record.GetProperty("figures").GetProperty("dimensions").GetProperty("documentation").GetDouble().ShouldBeInRange(.01, 1);
    }

    [Fact]
    public async Task OtherRepository_HasNone()
    {
        await PublishAsync();

        (await CliRun.OfAsync("trend", "--database", workspace.Database, "--repository", "other")).ShouldSucceed().Output.ShouldBe("no publication stands\n");
    }

    public void Dispose() => workspace.Dispose();

    private async Task PublishAsync() => (await CliRun.OfAsync("publish", await workspace.ExtractedAsync(), "--database", workspace.Database)).ShouldSucceed();
}
