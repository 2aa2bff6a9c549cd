using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Tests.Sqlite;

public sealed class SqliteFaultTests : IDisposable
{
    private readonly StoreFixture fixture = new();
    private readonly Pattern pattern = Samples.Pattern("Stock Reader");

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task LockedStore_IsACodedFaultAndKeepsItsContent()
    {
        await fixture.Publish(pattern);
        var before = File.ReadAllBytes(fixture.Path);
        using (var holder = fixture.Open())
        {
            using var transaction = holder.BeginTransaction(deferred: false);

            var fault = await Fault("PA4004", () => fixture.Publish(Samples.Pattern("Other")));

            fault.Message.ShouldContain("locked by another process");
            fault.Message.ShouldContain("patterns.db");
        }

        File.ReadAllBytes(fixture.Path).ShouldBe(before);
    }

    [Fact]
    public async Task LockedNewStore_IsACodedFault()
    {
        using var holder = fixture.Open();
        using var transaction = holder.BeginTransaction(deferred: false);

        await Fault("PA4004", () => fixture.Publish(pattern));
    }

    [Fact]
    public async Task SearchInALockedStore_IsACodedFault()
    {
        await fixture.Publish(pattern);
        using var holder = fixture.Open();
        using var command = holder.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();

        await Fault("PA4004", () => Search("stock"));
    }

    [Fact]
    public async Task LockReleasedInTime_IsWaitedFor()
    {
        await fixture.Publish(pattern);
        using var holder = fixture.Open();
        var transaction = holder.BeginTransaction(deferred: false);
        var release = Task.Run(async () =>
        {
            await Task.Delay(300, CancellationToken.None);
            transaction.Dispose();
        }, TestContext.Current.CancellationToken);

        // Patience enough for a machine on which the timer above fires late.
        var published = await fixture
            .Store(patience: 120)
            .PublishAsync(Samples.Manifest([pattern, Samples.Pattern("Other")]), new PublishOptions(), TestContext.Current.CancellationToken);

        published.Inserted.ShouldBe(1);
        await release;
    }

    [Fact]
    public async Task FileThatIsNoStore_StaysUntouched()
    {
        var text = new string('x', 5_000);
        File.WriteAllText(fixture.Path, text);

        await Fault("PA4005", () => fixture.Publish(pattern));
        await Fault("PA4005", () => Search("stock"));
        File.ReadAllText(fixture.Path).ShouldBe(text);
    }

    [Fact]
    public async Task SqliteFileOfSomethingElse_StaysUntouched()
    {
        fixture.Execute("CREATE TABLE pattern_lineage_nodes (id TEXT)");
        var before = File.ReadAllBytes(fixture.Path);

        await Fault("PA4012", () => fixture.Publish(pattern));
        await Fault("PA4012", () => Search("stock"));
        File.ReadAllBytes(fixture.Path).ShouldBe(before);
    }

    [Fact]
    public async Task NewerStore_IsRefused()
    {
        await fixture.Publish(pattern);
        fixture.Execute("INSERT INTO pattern_migrations VALUES (99, 'later', '')");

        (await Fault("PA4006", () => fixture.Publish(pattern))).Message.ShouldContain("99");
        await Fault("PA4006", () => Search("stock"));
    }

    [Fact]
    public async Task MissingFolder_IsCreatedOnlyWhenAllowed()
    {
        var path = fixture["a/b/patterns.db"];

        await Fault("PA4002", () => fixture.Store(path).PublishAsync(Samples.Manifest(pattern), new PublishOptions(), TestContext.Current.CancellationToken));
        Directory.Exists(fixture["a"]).ShouldBeFalse();
        await fixture.Store(path, createDirectory: true).PublishAsync(Samples.Manifest(pattern), new PublishOptions(), TestContext.Current.CancellationToken);
        File.Exists(path).ShouldBeTrue();
    }

    [Fact]
    public async Task UnwritablePlace_IsACodedFault()
    {
        Directory.CreateDirectory(fixture.Path);
        await Fault("PA4003", () => fixture.Publish(pattern));

        File.WriteAllText(fixture["file"], "");
        await Fault(
            "PA4003",
            () => fixture
                .Store(fixture["file/patterns.db"], createDirectory: true)
                .PublishAsync(Samples.Manifest(pattern), new PublishOptions(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task FailedOpen_LeavesAnEmptyFileThatWasThere()
    {
        File.WriteAllText(fixture.Path, "");
        File.SetAttributes(fixture.Path, FileAttributes.ReadOnly);
        Directory.CreateDirectory(fixture.Path + "-journal");

        await Fault("PA4003", () => fixture.Publish(pattern));

        File.Exists(fixture.Path).ShouldBeTrue();
        File.SetAttributes(fixture.Path, FileAttributes.Normal);
    }

    [Fact]
    public async Task MissingStore_IsNotCreatedBySearching()
    {
        await Fault("PA4001", () => Search("stock"));
        await Fault("PA4001", () => fixture.Store().StatusAsync(TestContext.Current.CancellationToken));
        await Fault("PA4001", () => fixture.Store().FindAsync("x", TestContext.Current.CancellationToken));
        File.Exists(fixture.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task OtherModelOrDimension_IsRefusedBeforeTheFirstWrite()
    {
        await fixture.Publish(pattern);
        var before = File.ReadAllBytes(fixture.Path);

        foreach (var embedder in (CountingEmbedder[])[new("other-model"), new(dimension: 128)])
        {
            await Fault(
                "PA4008",
                () => fixture.Store(embedder: embedder).PublishAsync(Samples.Manifest(), new PublishOptions(), TestContext.Current.CancellationToken));
            await Fault(
                "PA4008",
                () => fixture.Store(embedder: embedder).SearchAsync(new SearchQuery { Text = "stock" }, TestContext.Current.CancellationToken));
        }

        File.ReadAllBytes(fixture.Path).ShouldBe(before);
    }

    [Fact]
    public async Task EmptySearch_IsAUsageFault()
    {
        await fixture.Publish(pattern);

        (await Should.ThrowAsync<PatternsException>(() => Search("  "))).ExitCode.ShouldBe(ExitCode.Usage);
    }

    private Task<IReadOnlyList<SearchHit>> Search(string text) =>
        fixture.Store().SearchAsync(new SearchQuery { Text = text }, TestContext.Current.CancellationToken);

    private static async Task<PatternsException> Fault(string code, Func<Task> act)
    {
        var fault = await Should.ThrowAsync<PatternsException>(act);
        fault.Code.ShouldBe(code);
        fault.ExitCode.ShouldBe(ExitCode.StoreUnreachable);
        return fault;
    }
}
