using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Backups;
using PatternAnalyzers.Publishing.Sqlite;
using PatternAnalyzers.Publishing.Tests.Sqlite;

namespace PatternAnalyzers.Publishing.Tests.Backups;

public sealed class SqliteBackupTests : IDisposable
{
    private readonly StoreFixture fixture = new();
    private readonly Pattern reader = Samples.Pattern("Stock Reader");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Target => fixture["backup"];

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task MissingStore_HoldsTheSameAfterARestore()
    {
        await fixture.Publish(reader, Samples.Pattern("Stock Writer"));
        var expected = fixture.Snapshot();
        var backup = await Of(fixture.Path).TakeAsync(Target, Cancellation);
        File.Delete(fixture.Path);

        await Of(fixture.Path).RestoreAsync(Target, Cancellation);

        (backup.Files.Single().Name, backup.Files.Single().Rows, backup.Source).ShouldBe((SqliteBackup.Name, 2L, fixture.Path));
        fixture.Snapshot().ShouldBe(expected);
        (await fixture.Publish(reader, Samples.Pattern("Stock Writer"))).Unchanged.ShouldBe(2);
    }

    [Fact]
    public async Task StoreThatWentOn_IsSetBack()
    {
        await fixture.Publish(reader);
        var expected = fixture.Snapshot();
        await Of(fixture.Path).TakeAsync(Target, Cancellation);
        await fixture.Publish(reader with { ContentHash = "other" }, Samples.Pattern("Third"));

        await Of(fixture.Path).RestoreAsync(Target, Cancellation);

        fixture.Snapshot().ShouldBe(expected);
    }

    [Fact]
    public async Task DamagedBackup_IsRefusedBeforeAnythingIsWritten()
    {
        await fixture.Publish(reader);
        await Of(fixture.Path).TakeAsync(Target, Cancellation);
        await fixture.Publish(reader, Samples.Pattern("Third"));
        var before = fixture.Snapshot();
        var copy = Path.Combine(Target, "patterns.db");
        var bytes = File.ReadAllBytes(copy);
        bytes[^1] ^= 1;
        File.WriteAllBytes(copy, bytes);

        (await Should.ThrowAsync<PatternsException>(() => Of(fixture.Path).RestoreAsync(Target, Cancellation))).Code.ShouldBe("PA4313");

        fixture.Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task LockedStore_IsNotRestoredOver()
    {
        await fixture.Publish(reader);
        await Of(fixture.Path).TakeAsync(Target, Cancellation);
        await fixture.Publish(reader, Samples.Pattern("Third"));
        var before = fixture.Snapshot();
        using (var holder = fixture.Open())
        {
            using var transaction = holder.BeginTransaction(deferred: false);

            (await Should.ThrowAsync<PatternsException>(() => Of(fixture.Path).RestoreAsync(Target, Cancellation))).Code.ShouldBe("PA4004");
        }

        fixture.Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task FolderThatHoldsSomething_IsRefusedAndStaysAsItIs()
    {
        await fixture.Publish(reader);
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "mine.txt"), "");

        (await Should.ThrowAsync<PatternsException>(() => Of(fixture.Path).TakeAsync(Target, Cancellation))).Code.ShouldBe("PA4311");

        Directory.GetFiles(Target).Select(Path.GetFileName).ShouldBe(["mine.txt"]);
    }

    [Fact]
    public async Task FolderOfABackupThatBrokeOff_IsUsedAgain()
    {
        await fixture.Publish(reader);
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "unfinished"), "");
        File.WriteAllText(Path.Combine(Target, "patterns.db"), "half a copy");

        await Of(fixture.Path).TakeAsync(Target, Cancellation);

        Directory.GetFiles(Target).Select(Path.GetFileName).Order().ShouldBe(["backup.json", "patterns.db"]);
    }

    [Fact]
    public async Task MissingStore_HasNoBackup()
    {
        (await Should.ThrowAsync<PatternsException>(() => Of(fixture.Path).TakeAsync(Target, Cancellation))).Code.ShouldBe("PA4001");

        Directory.Exists(Target).ShouldBeFalse();
    }

    [Fact]
    public async Task NewerStoreInABackup_IsRefused()
    {
        await fixture.Publish(reader);
        await Of(fixture.Path).TakeAsync(Target, Cancellation);
        var copy = Path.Combine(Target, "patterns.db");
        var sum = LineFile.Checksum(copy);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={copy};Pooling=False"))
        {
            connection.Open();
            connection.Execute("INSERT INTO pattern_migrations VALUES (99, 'later', '')");
        }

        var manifest = Path.Combine(Target, "backup.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(sum, LineFile.Checksum(copy), StringComparison.Ordinal));

        (await Should.ThrowAsync<PatternsException>(() => Of(fixture.Path).RestoreAsync(Target, Cancellation))).Code.ShouldBe("PA4006");
    }

    private static SqliteBackup Of(string path) => new(new SqliteStoreOptions { Path = path, BusyTimeout = TimeSpan.FromSeconds(1), Time = new FixedTime() });
}
