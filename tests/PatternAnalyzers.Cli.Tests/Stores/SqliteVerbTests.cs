namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>The verbs over the store that needs no server.</summary>
public sealed class SqliteVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-verbs-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Publication_IsRolledBack()
    {
        var first = Manifest("a.json", 0, 4);
        await RunAsync("publish", first);
        await RunAsync("publish", Manifest("b.json", 1, 4, "two"));

        (await RunAsync("rollback", "example.org/shop")).Output.ShouldContain("stands now");

        (await RunAsync("publish", first)).Output.ShouldContain("0 inserted, 0 updated, 4 unchanged, 0 removed");
    }

    [Fact]
    public async Task Backup_IsRestored()
    {
        var first = Manifest("a.json", 0, 4);
        await RunAsync("publish", first);
        (await RunAsync("backup", At("backups/1"))).Output.ShouldContain("1 file verified");
        await RunAsync("publish", Manifest("b.json", 2, 4, "two"));

        (await RunAsync("restore", At("backups/1"))).Output.ShouldContain("sqlite_store 4");

        (await RunAsync("publish", first)).Output.ShouldContain("4 unchanged");
    }

    [Fact]
    public async Task Validate_ChecksTheFile()
    {
        await RunAsync("publish", Manifest("a.json", 0, 4));

        (await RunAsync("validate", "--store", "sqlite")).Output.ShouldContain("PASS: 4 patterns in ");
        (await CliRun.OfAsync("validate", "--store", "sqlite", "--database", At("patterns.db"), "--profile", "recovery"))
            .ShouldEnd(1).Output
            .ShouldContain("FAIL count: 4 patterns, at least 300 needed");
        (await CliRun.OfAsync("validate", "--store", "sqlite", "--database", At("nothing.db"))).ShouldFail(4, "PA4001");
    }

    [Fact]
    public async Task OldBackups_AreDeletedWhenAsked()
    {
        await RunAsync("publish", Manifest("a.json", 0, 4));
        await RunAsync("backup", At("backups/1"));
        await RunAsync("backup", At("backups/2"));

        (await RunAsync("backup", At("backups/3"), "--keep", "2")).Output.ShouldContain("deleted 1, an older backup");

        Directory.GetDirectories(At("backups")).Select(Path.GetFileName).Order().ShouldBe(["2", "3"]);
        (await CliRun.OfAsync("backup", At("backups/4"), "--keep", "0")).ShouldFail(2, "PA2040");
    }

    private string Manifest(string name, int from, int count, string hash = "one") => StoresFixture.Write(At(name), from, count, hash);

    private string At(string name) => Path.Combine(folder.FullName, name);

    private async Task<CliRun> RunAsync(params string[] arguments) => (await CliRun.OfAsync([.. arguments, "--database", At("patterns.db")])).ShouldSucceed();
}
