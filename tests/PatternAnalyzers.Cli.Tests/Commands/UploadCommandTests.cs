using System.Text;
using PatternAnalyzers.Cli.Tests.Stores;
using PatternAnalyzers.Qdrant.Emulator;
using PatternAnalyzers.Qdrant.Emulator.Faults;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class UploadCommandTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-upload-");
    private QdrantEmulator emulator = null!;

    public async ValueTask InitializeAsync() => emulator = await QdrantEmulator.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await emulator.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Manifest_IsUploadedAndToldApart()
    {
        var first = Manifest("a.json", 0, 4);
        var second = Manifest("b.json", 1, 4, "two");

        (await UploadAsync(first)).ShouldSucceed().Output.ShouldContain("4 inserted, 0 updated, 0 unchanged, 0 removed");
        (await UploadAsync(first)).ShouldSucceed().Output.ShouldContain("0 inserted, 0 updated, 4 unchanged, 0 removed");
        (await UploadAsync(second, "--dry-run")).ShouldSucceed().Output.ShouldContain("  vanished: Useful Pattern 0\n");
        (await UploadAsync(second)).ShouldSucceed().Output.ShouldContain("1 inserted, 3 updated, 0 unchanged, 1 removed");
        (await UploadAsync(second)).ShouldSucceed().Output.ShouldContain("4 unchanged");
    }

    [Fact]
    public async Task DryRun_MakesNoCollection()
    {
        (await UploadAsync(Manifest("a.json", 0, 4), "--dry-run"))
            .ShouldSucceed().Output
            .ShouldContain("4 new, 0 changed, 0 unchanged, 0 vanished; nothing was written");

        emulator.Exchanges.ShouldAllBe(exchange => exchange.Operation!.StartsWith("get ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FailedGate_SendsNothing()
    {
        (await UploadAsync(Manifest("a.json", 0, 4), "--min-count", "5")).ShouldFail(1, "PA3024");

        emulator.Exchanges.ShouldBeEmpty();
    }

    [Fact]
    public async Task OptionsOfAMissingCollection_AreSent()
    {
        (await UploadAsync(
            Manifest("a.json", 0, 4),
            "--shard-number",
            "3",
            "--replication-factor",
            "2",
            "--write-consistency-factor",
            "1",
            "--on-disk",
            "true")).ShouldSucceed();

        var created = emulator.Exchanges.First(exchange => exchange.Operation == "put /collections/{collection_name}");
        var body = Encoding.UTF8.GetString(created.Request.Body);
        foreach (var part in new[] { "\"shard_number\":3", "\"replication_factor\":2", "\"write_consistency_factor\":1", "\"on_disk\":true" })
        {
            body.ShouldContain(part);
        }
    }

    [Fact]
    public async Task UploadThatBrokeOff_IsCompletedByTheNext()
    {
        var manifest = Manifest("a.json", 0, 9);
        emulator.Faults.From(12, Fault.Status(400), writesOnly: true);
        var broken = await UploadAsync(manifest, "--batch-size", "2");
        emulator.Faults.Clear();

        (await UploadAsync(manifest, "--batch-size", "2")).ShouldSucceed();

        broken.Exit.ShouldBe(4, broken.Output);
        (await UploadAsync(manifest)).ShouldSucceed().Output.ShouldContain("9 unchanged");
    }

    [Fact]
    public async Task Fragment_IsRefused()
    {
        using var workspace = new Workspace();
        await workspace.FragmentsAsync();

        (await UploadAsync(Directory.GetFiles(workspace.Fragments)[0])).ShouldFail(3, "PA3025");
    }

    private string Manifest(string name, int from, int count, string hash = "one") =>
        StoresFixture.Write(Path.Combine(folder.FullName, name), from, count, hash);

    private Task<CliRun> UploadAsync(string manifest, params string[] more) => CliRun.OfAsync(["upload", manifest, "--qdrant-url", emulator.Url, .. more]);
}
