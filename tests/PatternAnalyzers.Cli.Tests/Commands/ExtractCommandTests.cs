using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task Sources_GiveAManifestAndASummary()
    {
        var run = (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--repository", "example.org/shop", "--output", workspace.Manifest)).ShouldSucceed();

        var manifest = ManifestFile.Read(workspace.Manifest);
        manifest.Mode.ShouldBe("source");
        manifest.Repository.ShouldBe("example.org/shop");
        manifest.Patterns.Select(static pattern => pattern.Symbol).ShouldBe(
            ["T:Shop.Jobs.ReminderWorker", "T:Shop.NodeCheckoutOrchestrator", "T:Shop.NodeOrderWriterEffect", "T:Shop.NodePriceCompute"]);
        run.Output.ShouldContain("2 files in 2 projects");
        run.Output.ShouldContain("mode source");
        run.Output.ShouldContain("EFFECT");
        run.Output.ShouldContain("best");
        run.Output.ShouldContain("worst");
        run.Output.ShouldContain("σ");
        run.Error.ShouldStartWith("warning PA5004");
    }

    [Fact]
    public async Task SecondRun_GivesTheSameBytes()
    {
        var first = await File.ReadAllBytesAsync(await workspace.ExtractedAsync(), TestContext.Current.CancellationToken);
        File.Delete(workspace.Manifest);

        (await File.ReadAllBytesAsync(await workspace.ExtractedAsync(), TestContext.Current.CancellationToken)).ShouldBe(first);
    }

    [Fact]
    public async Task PatternTypes_MoveTheOthersToTheRejected()
    {
        (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--pattern-types", "effect,ALGORITHM", "--output", workspace.Manifest)).ShouldSucceed();

        var manifest = ManifestFile.Read(workspace.Manifest);
        manifest.Patterns.ShouldHaveSingleItem().PatternType.ShouldBe(PatternType.Effect);
        manifest.Statistics.Patterns.ShouldBe(1);
        manifest.Rejected.Count(static one => one.Reason == "filtered_type").ShouldBe(3);
        manifest.Relationships.ShouldAllBe(relationship => relationship.Source == manifest.Patterns[0].PatternId);
    }

    [Fact]
    public async Task OnexType_StandsForTheFourNodes()
    {
        (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--pattern-types", "ONEX", "--output", workspace.Manifest)).ShouldSucceed();

        ManifestFile.Read(workspace.Manifest).Patterns.Count.ShouldBe(3);
    }

    [Fact]
    public async Task NothingLeft_ExitsWithOneAndStillWrites()
    {
        var run = await CliRun.OfAsync("extract", "--source", workspace.Sources, "--min-quality", "1", "--output", workspace.Manifest);

        run.ShouldFail(1, "PA3023");
        var manifest = ManifestFile.Read(workspace.Manifest);
        manifest.Patterns.ShouldBeEmpty();
        manifest.Rejected.Count(static one => one.Reason == "below_minimum").ShouldBe(4);
    }

    [Fact]
    public async Task CodeWithoutPatterns_ExitsWithOne()
    {
        workspace.Write("plain/A.cs", "public class A;");

        var run = await CliRun.OfAsync("extract", "--source", workspace["plain"], "--output", workspace.Manifest);

        run.ShouldFail(1, "PA3023");
        run.Error.ShouldContain("No pattern found in 1 file");
    }

    [Fact]
    public async Task MissingRoot_ExitsWithThreeAndWritesNothing()
    {
        var run = await CliRun.OfAsync("extract", "--source", workspace["nowhere"], "--output", workspace.Manifest);

        run.ShouldFail(3, "PA2031");
        workspace.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task FolderWithoutSources_ExitsWithThree()
    {
        workspace.Write("docs/readme.md", "hello");

        (await CliRun.OfAsync("extract", "--source", workspace["docs"], "--output", workspace.Manifest)).ShouldFail(3, "PA2032");
    }

    [Fact]
    public async Task UnwritableOutput_ExitsWithThreeAndLeavesNothing()
    {
        workspace.Write("blocked", "a file where a folder is needed");

        (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace["blocked/patterns.json"])).ShouldFail(3, "PA2017");

        workspace.Files().ShouldBe(["blocked"]);
    }

    [Fact]
    public async Task UnreadableSource_IsAWarningAndTheRestIsRead()
    {
        await File.WriteAllBytesAsync(workspace.Write("app/Shop/Binary.cs", ""), [1, 0, 0, 2], TestContext.Current.CancellationToken);

        var run = (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace.Manifest)).ShouldSucceed();

        run.Error.ShouldContain("warning PA2037: ");
        run.Error.ShouldContain("Shop/Binary.cs");
        ManifestFile.Read(workspace.Manifest).Patterns.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Cancelled_ExitsWith130AndWritesNothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var run = await CliRun.WithAsync(cancelled.Token, "extract", "--source", workspace.Sources, "--output", workspace.Manifest);

        run.Exit.ShouldBe(130);
        workspace.Files().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--pattern-types", "NONSENSE")]
    [InlineData("--pattern-types", "")]
    [InlineData("--pattern-types", " , ")]
    [InlineData("--min-quality", "1.5")]
    [InlineData("--min-quality", "0,5")]
    [InlineData("--algorithm", "magic")]
    [InlineData("--unknown", "1")]
    public async Task WrongOption_ExitsWithTwo(string option, string value) =>
        (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace.Manifest, option, value)).ShouldFail(2, "PA2040");

    public void Dispose() => workspace.Dispose();
}
