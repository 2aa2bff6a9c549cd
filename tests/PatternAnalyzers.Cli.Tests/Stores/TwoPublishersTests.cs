namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>Two CI jobs that publish one repository at once: one waits or loses cleanly, also behind a proxy that hands out connections a transaction at a time.</summary>
public sealed class TwoPublishersTests(PostgresServer server) : IAsyncLifetime
{
    private StoresFixture stores = null!;

    public async ValueTask InitializeAsync() => stores = await StoresFixture.StartAsync(server);

    public ValueTask DisposeAsync() => stores.DisposeAsync();

    [Theory]
    [InlineData("postgres")]
    [InlineData("qdrant+postgres")]
    public async Task AtOnce_BothStoresHoldOneOfTheTwo(string kind) => await PublishBothAsync(kind, stores.Text);

    [Theory]
    [InlineData("postgres")]
    [InlineData("qdrant+postgres")]
    public async Task AtOnceBehindAPoolOfTransactions_BothStoresHoldOneOfTheTwo(string kind)
    {
        var (pool, text) = await TransactionPool.StartAsync(stores.Text);
        using (pool)
        {
            await PublishBothAsync(kind, text);
        }
    }

    private async Task PublishBothAsync(string kind, string text)
    {
        var first = stores.Manifest("a.json", 0, 60);
        var second = stores.Manifest("b.json", 20, 60, "two");
        var environment = new Dictionary<string, string> { [stores.Variable] = text };
        string[] options = ["--store", kind, "--postgres-variable", stores.Variable, "--qdrant-url", stores.Emulator.Url];

        var runs = await Task.WhenAll(new[] { first, second }.Select(manifest => PublisherProcess.RunAsync(environment, ["publish", manifest, .. options])));

        runs.ShouldContain(run => run.Exit == 0, string.Join('\n', runs.Select(run => run.Error)));
        foreach (var run in runs.Where(run => run.Exit != 0))
        {
            run.ShouldFail(4, "PA4207");
        }

        var standing = stores
            .Column("SELECT min(pattern_name COLLATE \"C\"), count(*), count(DISTINCT left(content_hash, 3)) FROM pattern_node_states WHERE state = 'current'")
            .Single();
        standing.ShouldBeOneOf("Useful Pattern 0|60|1", "Useful Pattern 20|60|1");
        (await CliRun.OfAsync(["validate", .. options])).ShouldSucceed().Output.ShouldContain("0 of 1");
        (await PublisherProcess.RunAsync(environment, ["publish", second, .. options])).ShouldSucceed();
        (await CliRun.OfAsync(["validate", .. options])).ShouldSucceed().Output.ShouldContain("60 patterns");
    }
}
