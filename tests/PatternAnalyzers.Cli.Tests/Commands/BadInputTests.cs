using System.Diagnostics;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class BadInputTests : IDisposable
{
    private const string Secret = "t0psecret";

    private readonly Workspace workspace = new();

    [Fact]
    public async Task RepositoryWithoutCommitAndWithCredentials_GivesAwayNothing()
    {
        Git("init", "-q");
        Git("remote", "add", "origin", $"https://user:{Secret}@example.org/shop.git");

        var run = (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace.Manifest, "--verbosity", "diagnostic")).ShouldSucceed();

        run.Error.ShouldContain("PA5005");
        (run.Output + run.Error).ShouldNotContain(Secret);
        (await File.ReadAllTextAsync(workspace.Manifest, TestContext.Current.CancellationToken)).ShouldNotContain(Secret);
        var manifest = ManifestFile.Read(workspace.Manifest);
        manifest.Repository.ShouldBe("example.org/shop");
        manifest.Commit.ShouldBeNull();
    }

    [Fact]
    public async Task SourcesOutsideGit_AreExtractedWithAWarning()
    {
        var run = (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace.Manifest)).ShouldSucceed();

        run.Error.ShouldContain("PA5004");
        ManifestFile.Read(workspace.Manifest).Patterns.ShouldAllBe(pattern => pattern.Quality.Recency.UnknownReason == "not_in_git");
    }

    [Fact]
    public async Task FragmentsOfTwoCommits_AreRefusedAndNothingIsWritten()
    {
        var count = 0;
        await workspace.FragmentsAsync(fragment => fragment with { Commit = new string((char)('a' + count++), 40) });

        (await CliRun.OfAsync("merge", workspace.Fragments, "--repository-root", workspace.Sources, "--output", workspace.Manifest)).ShouldFail(3, "PA3002");

        File.Exists(workspace.Manifest).ShouldBeFalse();
    }

    [Fact]
    public async Task LinksInALoop_AreReadOnce()
    {
        File.CreateSymbolicLink(workspace["app/self"], "self");
        Directory.CreateSymbolicLink(workspace["app/Shop/up"], "..");

        (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace.Manifest)).ShouldSucceed();

        ManifestFile.Read(workspace.Manifest).Patterns.Count.ShouldBe(4);
    }

    [Fact]
    public async Task FolderNameAsOutput_LeavesNoFolder()
    {
        (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace["new/"])).ShouldFail(3, "PA2017");

        Directory.Exists(workspace["new"]).ShouldBeFalse();
    }

    public void Dispose() => workspace.Dispose();

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = workspace.Sources })!;
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }
}
