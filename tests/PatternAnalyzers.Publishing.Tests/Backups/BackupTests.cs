using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Backups;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Tests.Paired;
using PatternAnalyzers.Publishing.Tests.Postgres;

namespace PatternAnalyzers.Publishing.Tests.Backups;

public sealed class BackupTests(PostgresServer server) : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-backup-");
    private readonly Pattern reader = Samples.Pattern("Stock Reader");
    private readonly Pattern writer = Samples.Pattern("Stock Writer");
    private PairedFixture fixture = null!;

    private static CancellationToken Cancellation => PostgresFixture.Cancellation;

    private string Target => Path.Combine(folder.FullName, "backup");

    private Manifest A =>
        Samples.Manifest(reader, writer) with
        {
            Relationships = [Samples.Uses(reader, writer), new() { Source = reader.PatternId, Target = "T:Shop.Asked", Kind = "handles" }]
        };

    private Manifest B => Samples.Manifest(reader with { ContentHash = "other" }, Samples.Pattern("Third"));

    public async ValueTask InitializeAsync() => fixture = await PairedFixture.StartAsync(server);

    public async ValueTask DisposeAsync()
    {
        await fixture.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task EmptyStores_HoldTheSameAfterARestore()
    {
        await fixture.Publish(A);
        var expected = await fixture.SnapshotAsync();
        var backup = await Of(fixture).TakeAsync(Target, Cancellation);
        await using var empty = await PairedFixture.StartAsync(server);

        await Of(empty).RestoreAsync(Target, Cancellation);

        backup.Files.Single(file => file.Name == "pattern_lineage_nodes").Rows.ShouldBe(2);
        backup.Files.Single(file => file.Name == "qdrant_points").Rows.ShouldBe(2);
        PairedFixture.Difference(expected, await empty.SnapshotAsync()).ShouldBeEmpty();
        (await empty.Publish(A)).Unchanged.ShouldBe(2);
    }

    [Fact]
    public async Task StoresThatWentOn_AreSetBackAndUseSurvives()
    {
        await fixture.Publish(A);
        var expected = await fixture.SnapshotAsync();
        await Of(fixture).TakeAsync(Target, Cancellation);
        await fixture.Publish(B);
        fixture.Postgres.Execute($"UPDATE pattern_lineage_nodes SET usage_count = 7 WHERE id = '{writer.PatternId}'");
        await fixture.SetAsync(reader.PatternId, new JsonObject { ["usage_count"] = 7 });

        await Of(fixture).RestoreAsync(Target, Cancellation);

        PairedFixture.Difference(expected, await fixture.SnapshotAsync()).ShouldBeEmpty();
        fixture.Postgres.Column("SELECT pattern_name, usage_count FROM pattern_lineage_nodes ORDER BY 1").ShouldBe(["Stock Reader|0", "Stock Writer|7"]);
        (await fixture.PayloadAsync(reader.PatternId))["usage_count"]!.GetValue<int>().ShouldBe(7);
    }

    [Fact]
    public async Task RowsOfOthers_StayThroughARestore()
    {
        await fixture.Publish(A);
        await Of(fixture).TakeAsync(Target, Cancellation);
        fixture.Postgres.Execute(
            "INSERT INTO pattern_lineage_nodes (pattern_id, pattern_name, pattern_type, lineage_id, pattern_data, correlation_id) VALUES ('theirs', 'theirs', 'code', gen_random_uuid(), '{}', gen_random_uuid())");

        await Of(fixture).RestoreAsync(Target, Cancellation);

        fixture.Postgres.Column("SELECT pattern_name FROM pattern_lineage_nodes ORDER BY 1").ShouldBe(["Stock Reader", "Stock Writer", "theirs"]);
    }

    [Fact]
    public async Task DamagedFile_IsRefusedBeforeAnythingIsWritten()
    {
        await fixture.Publish(A);
        await Of(fixture).TakeAsync(Target, Cancellation);
        var path = Path.Combine(Target, "pattern_lineage_events.jsonl");
        File.WriteAllText(path, File.ReadAllText(path).Replace("pattern_created", "pattern_invented", StringComparison.Ordinal));
        var before = await fixture.SnapshotAsync();

        (await Should.ThrowAsync<PatternsException>(() => Of(fixture).RestoreAsync(Target, Cancellation))).Code.ShouldBe("PA4313");

        PairedFixture.Difference(before, await fixture.SnapshotAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task FolderThatHoldsSomething_IsRefused()
    {
        await fixture.Publish(A);
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "mine.txt"), "");

        (await Should.ThrowAsync<PatternsException>(() => Of(fixture).TakeAsync(Target, Cancellation))).Code.ShouldBe("PA4311");
    }

    [Fact]
    public async Task FolderThatIsNoBackup_IsRefused() =>
        (await Should.ThrowAsync<PatternsException>(() => Of(fixture).RestoreAsync(folder.FullName, Cancellation))).Code.ShouldBe("PA4312");

    [Fact]
    public async Task BackupWithoutPoints_FillsNoCollection()
    {
        await fixture.Postgres.Publish(A);
        await Of(fixture, paired: false).TakeAsync(Target, Cancellation);

        (await Should.ThrowAsync<PatternsException>(() => Of(fixture).RestoreAsync(Target, Cancellation))).Code.ShouldBe("PA4314");
    }

    private static Backup Of(PairedFixture stores, bool paired = true) => new(
        new PostgresStoreOptions { Environment = name => name == PostgresStoreOptions.DefaultVariable ? stores.Postgres.Text : null, Time = new FixedTime() },
        paired ? stores.Qdrant : null,
        new CountingEmbedder());
}
