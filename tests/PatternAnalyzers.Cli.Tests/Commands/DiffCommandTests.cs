using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task SameManifest_DiffersInNothing()
    {
        var manifest = await workspace.ExtractedAsync();

        (await CliRun.OfAsync("diff", manifest, manifest, "--fail-on", "new-violations,vanished,score-drop:0,mean-drop:0,reclassified"))
            .ShouldSucceed().Output
            .ShouldContain("nothing differs");
    }

    [Theory]
    [InlineData("vanished", 1)]
    [InlineData("vanished,new-violations", 1)]
    [InlineData("new-violations:critical", 1)]
    [InlineData("reclassified", 0)]
    public async Task FailOn_DecidesTheExitCode(string conditions, int exit)
    {
        var (before, after) = await ChangedAsync();

        (await CliRun.OfAsync("diff", before, after, "--fail-on", conditions)).Exit.ShouldBe(exit);
    }

    [Fact]
    public async Task FailOn_CanBeGivenTwice()
    {
        var (before, after) = await ChangedAsync();

        var run = await CliRun.OfAsync("diff", before, after, "--fail-on", "reclassified", "--fail-on", "vanished");

        run.Exit.ShouldBe(1);
        run.Output.ShouldContain("PASS reclassified\nFAIL vanished: 1\n");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task FailOn_MayStandBeforeTheManifests()
    {
        var (before, after) = await ChangedAsync();

        (await CliRun.OfAsync("diff", "--fail-on", "vanished", before, after)).Output.ShouldContain("FAIL vanished: 1\n");
    }

    [Theory]
    [InlineData("text", "vanished: 1\n")]
    [InlineData("json", "\"vanished\": [")]
    [InlineData("markdown", "<summary>Vanished patterns: 1</summary>")]
    [InlineData("sarif", "\"version\": \"2.1.0\"")]
    public async Task Output_ReceivesTheFormatAndTheLogTheFailure(string format, string text)
    {
        var (before, after) = await ChangedAsync();

        var run = await CliRun.OfAsync("diff", before, after, "--format", format, "--output", workspace["diff.out"], "--fail-on", "vanished");

        run.Exit.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("FAIL vanished: ");
        (await File.ReadAllTextAsync(workspace["diff.out"], TestContext.Current.CancellationToken)).ShouldContain(text);
    }

    [Fact]
    public async Task UnknownCondition_ExitsWithTwoAndNamesTheConditions()
    {
        var run = await CliRun.OfAsync("diff", "a.json", "b.json", "--fail-on", "bad-weather");

        run.ShouldFail(2, "PA2040");
        run.Error.ShouldContain("new-violations[:low|medium|high|critical], score-drop:SHARE");
    }

    [Fact]
    public async Task MissingManifest_ExitsWithThree() =>
        (await CliRun.OfAsync("diff", await workspace.ExtractedAsync(), workspace["none.json"])).ShouldFail(3, "PA2010");

    private async Task<(string Before, string After)> ChangedAsync()
    {
        var before = await workspace.ExtractedAsync();
        var manifest = ManifestFile.Read(before);
        var violation = new Violation { Rule = "ONEX2001", Severity = Severity.Critical, Message = "reads a file", FilePath = "Shop/Nodes.cs", Line = 3 };
        ManifestFile.Write(
            workspace["after.json"],
            manifest with { Patterns = [manifest.Patterns[1] with { Violations = [violation] }, .. manifest.Patterns.Skip(2)], Relationships = [] });
        return (before, workspace["after.json"]);
    }

    public void Dispose() => workspace.Dispose();
}
