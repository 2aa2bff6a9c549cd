using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class MergeCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task Fragments_BecomeOneManifest()
    {
        var run = (await MergeAsync(await workspace.FragmentsAsync())).ShouldSucceed();

        var manifest = ManifestFile.Read(workspace.Manifest);
        manifest.Patterns.Count.ShouldBe(4);
        manifest.Facts.ShouldBeNull();
        manifest.Repository.ShouldBe("example.org/shop");
        manifest.Patterns.ShouldAllBe(static pattern => pattern.Quality.Usage.UnknownReason != "needs_merge");
        run.Output.ShouldContain("2 fragments merged");
    }

    [Fact]
    public async Task MergedIds_EqualThoseOfSourceMode()
    {
        (await MergeAsync(await workspace.FragmentsAsync())).ShouldSucceed();
        var merged = ManifestFile.Read(workspace.Manifest).Patterns.Select(static pattern => pattern.PatternId).ToList();

        ManifestFile.Read(await workspace.ExtractedAsync()).Patterns.Select(static pattern => pattern.PatternId).ShouldBe(merged);
    }

    [Fact]
    public async Task NoFragments_ExitsWithThree()
    {
        Directory.CreateDirectory(workspace.Fragments);

        (await MergeAsync(workspace.Fragments)).ShouldFail(3, "PA3001");
        (await MergeAsync(workspace["nowhere"])).ShouldFail(3, "PA3001");
        workspace.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task FragmentsOfTwoCommits_ExitWithThreeAndWriteNothing()
    {
        var next = 0;
        await workspace.FragmentsAsync(fragment => fragment with { Commit = new string((char)('a' + next++), 40) });

        (await MergeAsync(workspace.Fragments)).ShouldFail(3, "PA3002");
        File.Exists(workspace.Manifest).ShouldBeFalse();
    }

    [Fact]
    public async Task FragmentsOfTwoRepositories_ExitWithThree()
    {
        var next = 0;
        await workspace.FragmentsAsync(fragment => fragment with { Repository = "example.org/" + next++ });

        (await MergeAsync(workspace.Fragments)).ShouldFail(3, "PA3021");
    }

    [Fact]
    public async Task ProjectThatIsGone_IsLeftOutAndPrunedOnDemand()
    {
        await workspace.FragmentsAsync();
        Directory.Delete(workspace["app/Jobs"], recursive: true);

        var kept = (await MergeAsync(workspace.Fragments)).ShouldSucceed();
        kept.Error.ShouldContain("warning PA3020: ");
        ManifestFile.Read(workspace.Manifest).Patterns.Count.ShouldBe(3);
        Directory.GetFiles(workspace.Fragments).Length.ShouldBe(2);

        (await MergeAsync(workspace.Fragments, "--prune")).ShouldSucceed();
        Directory.GetFiles(workspace.Fragments).Length.ShouldBe(1);
    }

    private Task<CliRun> MergeAsync(string folder, params string[] more) =>
        CliRun.OfAsync(["merge", folder, "--repository-root", workspace.Sources, "--output", workspace.Manifest, .. more]);

    public void Dispose() => workspace.Dispose();
}
