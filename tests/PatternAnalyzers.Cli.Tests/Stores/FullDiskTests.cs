namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>A publisher whose disk is full: nothing is half written, and the next run is right.</summary>
public sealed class FullDiskTests(PostgresServer server) : IAsyncLifetime
{
    private const int Patterns = 400;

    private static readonly Dictionary<string, string> Plain = [];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-full-");
    private StoresFixture stores = null!;

    private string Database => At("patterns.db");

    private string First => At("a.json");

    private string Second => At("b.json");

    private Dictionary<string, string> Secrets => new() { [stores.Variable] = stores.Text };

    public async ValueTask InitializeAsync()
    {
        stores = await StoresFixture.StartAsync(server);
        StoresFixture.Write(First, 0, Patterns);
        StoresFixture.Write(Second, 0, Patterns, "two");
    }

    public async ValueTask DisposeAsync()
    {
        await stores.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task NewSqliteStore_IsToldAndTheNextRunIsRight()
    {
        (await PublisherProcess.RunOnFullDiskAsync(256, Plain, "publish", First, "--database", Database)).ShouldFail(4, "PA4003");

        (await CliRun.OfAsync("publish", First, "--database", Database)).ShouldSucceed().Output.ShouldContain($"{Patterns} inserted");
    }

    [Fact]
    public async Task JournalOfASqliteStore_IsToldAndTheNextRunIsRight()
    {
        (await CliRun.OfAsync("publish", First, "--database", Database)).ShouldSucceed();
        var before = await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken);

        (await PublisherProcess.RunOnFullDiskAsync(128, Plain, "publish", Second, "--database", Database)).ShouldFail(4, "PA4003");

        (await CliRun.OfAsync("publish", First, "--database", Database)).ShouldSucceed().Output.ShouldContain($"{Patterns} unchanged");
        (await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken)).ShouldBe(before);
        (await CliRun.OfAsync("publish", Second, "--database", Database)).ShouldSucceed().Output.ShouldContain($"{Patterns} updated");
    }

    [Fact]
    public async Task BackupOfASqliteStore_LeavesNothingAndTheNextOneIsWhole()
    {
        (await CliRun.OfAsync("publish", First, "--database", Database)).ShouldSucceed();

        (await PublisherProcess.RunOnFullDiskAsync(128, Plain, "backup", At("backup"), "--database", Database)).ShouldFail(4, "PA4310");

        Directory.EnumerateFileSystemEntries(At("backup")).ShouldBeEmpty();
        (await CliRun.OfAsync("backup", At("backup"), "--database", Database)).ShouldSucceed();
        (await CliRun.OfAsync("restore", At("backup"), "--database", Database)).ShouldSucceed();
    }

    [Fact]
    public async Task BackupOfBothStores_LeavesNothingAndTheNextOneIsWhole()
    {
        (await CliRun.OfAsync(["publish", First, .. stores.Options])).ShouldSucceed();

        (await PublisherProcess.RunOnFullDiskAsync(64, Secrets, ["backup", At("backup"), .. stores.Options])).ShouldFail(4, "PA4310");

        Directory.EnumerateFileSystemEntries(At("backup")).ShouldBeEmpty();
        (await CliRun.OfAsync(["backup", At("backup"), .. stores.Options])).ShouldSucceed();
        (await CliRun.OfAsync(["restore", At("backup"), .. stores.Options])).ShouldSucceed();
        (await CliRun.OfAsync(["publish", First, .. stores.Options])).ShouldSucceed().Output.ShouldContain($"{Patterns} unchanged");
    }

    private string At(string name) => Path.Combine(folder.FullName, name);
}
