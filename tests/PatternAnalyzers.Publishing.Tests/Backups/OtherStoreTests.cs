using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Publishing.Backups;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Sqlite;
using PatternAnalyzers.Publishing.Tests.Postgres;
using PatternAnalyzers.Publishing.Tests.Sqlite;

namespace PatternAnalyzers.Publishing.Tests.Backups;

/// <summary>A backup of one kind of store is not restored to another.</summary>
public sealed class OtherStoreTests(PostgresServer server) : IDisposable
{
    private readonly PostgresFixture postgres = new(server);
    private readonly StoreFixture sqlite = new();

    private Backup Tables =>
        new(
            new PostgresStoreOptions { Environment = name => name == PostgresStoreOptions.DefaultVariable ? postgres.Text : null, Time = new FixedTime() },
            null,
            new CountingEmbedder());

    private SqliteBackup File => new(new SqliteStoreOptions { Path = sqlite.Path, Time = new FixedTime() });

    private string Target => sqlite["backup"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        sqlite.Dispose();
        postgres.Dispose();
    }

    [Fact]
    public async Task BackupOfTables_IsNotRestoredToAFile()
    {
        await postgres.Publish(Samples.Pattern("Stock Reader"));
        await Tables.TakeAsync(Target, Cancellation);

        (await Should.ThrowAsync<PatternsException>(() => File.RestoreAsync(Target, Cancellation))).Code.ShouldBe("PA4315");

        System.IO.File.Exists(sqlite.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task BackupOfAFile_IsNotRestoredToTables()
    {
        await sqlite.Publish(Samples.Pattern("Stock Reader"));
        await File.TakeAsync(Target, Cancellation);
        await postgres.Publish(Samples.Pattern("Other"));
        var before = postgres.Snapshot();

        (await Should.ThrowAsync<PatternsException>(() => Tables.RestoreAsync(Target, Cancellation))).Code.ShouldBe("PA4315");

        postgres.Snapshot().ShouldBe(before);
    }
}
