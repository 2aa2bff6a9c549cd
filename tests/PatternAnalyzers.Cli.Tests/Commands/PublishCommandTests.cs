using Microsoft.Data.Sqlite;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class PublishCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task Manifest_IsPublishedAndCounted()
    {
        var run = (await PublishAsync(await workspace.ExtractedAsync())).ShouldSucceed();

        run.Output.ShouldContain("[Batch 1/1] Processing patterns 0-4...");
        run.Output.ShouldContain("4 inserted");
        (await CliRun.OfAsync("status", "--database", workspace.Database)).ShouldSucceed().Output.ShouldContain("4 patterns");
    }

    [Fact]
    public async Task SecondPublication_ChangesNothing()
    {
        var manifest = await workspace.ExtractedAsync();
        (await PublishAsync(manifest)).ShouldSucceed();

        (await PublishAsync(manifest)).ShouldSucceed().Output.ShouldContain("0 inserted, 0 updated, 4 unchanged, 0 removed");
    }

    [Fact]
    public async Task FolderOfFragments_IsMergedFirst() =>
        (await PublishAsync(await workspace.FragmentsAsync(), "--repository-root", workspace.Sources)).ShouldSucceed().Output.ShouldContain("4 inserted");

    [Fact]
    public async Task DryRun_WritesNothing()
    {
        (await PublishAsync(await workspace.ExtractedAsync(), "--dry-run")).ShouldSucceed().Output.ShouldContain("dry run: 4 patterns");

        workspace.Files().ShouldBe(["patterns.json"]);
    }

    [Fact]
    public async Task FailedGate_ExitsWithOneAndWritesNothing()
    {
        (await PublishAsync(await workspace.ExtractedAsync(), "--min-count", "100")).ShouldFail(1, "PA3024");

        workspace.Files().ShouldBe(["patterns.json"]);
    }

    [Fact]
    public async Task SingleFragment_IsRefused()
    {
        await workspace.FragmentsAsync();

        (await PublishAsync(Directory.GetFiles(workspace.Fragments)[0])).ShouldFail(3, "PA3025");
    }

    [Fact]
    public async Task DatabaseThatCannotBeWritten_ExitsWithFour()
    {
        var run = await CliRun.OfAsync("publish", await workspace.ExtractedAsync(), "--database", workspace[Path.Combine("blocked", "patterns.db")]);

        run.Exit.ShouldBe(4, run.Error);
        run.Error.ShouldContain("error PA4");
    }

    [Fact]
    public async Task LockedDatabase_ExitsWithFour()
    {
        var manifest = await workspace.ExtractedAsync();
        (await PublishAsync(manifest)).ShouldSucceed();
        using var connection = new SqliteConnection($"Data Source={workspace.Database};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        using var locking = connection.CreateCommand();
        locking.CommandText = "BEGIN EXCLUSIVE";
        await locking.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var run = await PublishAsync(manifest);

        run.Exit.ShouldBe(4, run.Error);
        run.Error.ShouldContain("error PA4");
    }

    private Task<CliRun> PublishAsync(string input, params string[] more) => CliRun.OfAsync(["publish", input, "--database", workspace.Database, .. more]);

    public void Dispose() => workspace.Dispose();
}
