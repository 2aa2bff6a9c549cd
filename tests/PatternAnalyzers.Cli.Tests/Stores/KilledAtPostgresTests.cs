using Npgsql;

namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>A publisher killed while it talks to PostgreSQL, at ten points from its first to its last message there; the next one completes or undoes what it left.</summary>
public sealed class KilledAtPostgresTests(PostgresServer server) : IAsyncLifetime
{
    private const int Points = 10;
    private const string Names = "SELECT n.pattern_name, n.generation, s.state FROM pattern_lineage_nodes n JOIN pattern_node_states s ON s.node_id = n.id ORDER BY 1, 2";

    private static int? messages;

    private StoresFixture stores = null!;

    public static TheoryData<int> Tenths() => [.. Enumerable.Range(1, Points)];

    public async ValueTask InitializeAsync() => stores = await StoresFixture.StartAsync(server);

    public ValueTask DisposeAsync() => stores.DisposeAsync();

    [Theory, MemberData(nameof(Tenths))]
    public async Task KilledAtATenthOfItsMessages_TheNextRunIsRight(int tenth)
    {
        var first = stores.Manifest("a.json", 0, 5);
        var second = stores.Manifest("b.json", 2, 5, "two");
        await RunAsync("publish", first);
        messages ??= await MessagesAsync(second);

        using var proxy = Proxy();
        using var publisher = PublisherProcess.Of(Environment(proxy), ["publish", second, .. stores.Options]);
        proxy.Fault = ((messages.Value * (tenth - 1) / Points) + 1, publisher.Kill);
        publisher.Start();
        var killed = await PublisherProcess.EndAsync(publisher);

        killed.Exit.ShouldNotBe(0);
        await RunAsync("publish", second);
        stores.Column(Names).ShouldBe(
        [
            "Useful Pattern 0|1|deprecated", "Useful Pattern 1|1|deprecated",
            "Useful Pattern 2|1|superseded", "Useful Pattern 2|2|current", "Useful Pattern 3|1|superseded", "Useful Pattern 3|2|current",
            "Useful Pattern 4|1|superseded", "Useful Pattern 4|2|current",
            "Useful Pattern 5|1|current", "Useful Pattern 6|1|current",
        ]);
        (await RunAsync("validate")).Output.ShouldContain("0 of 17 checks failed");
    }

    // How often an undisturbed publisher of the same manifest sends something; what it published is taken back.
    private async Task<int> MessagesAsync(string manifest)
    {
        using var proxy = Proxy();
        (await PublisherProcess.RunAsync(Environment(proxy), ["publish", manifest, .. stores.Options])).ShouldSucceed();
        await RunAsync("rollback", "example.org/shop");
        proxy.Sent.ShouldBeGreaterThan(Points);
        return proxy.Sent;
    }

    private Dictionary<string, string> Environment(MessageProxy proxy) =>
        new() { [stores.Variable] = new NpgsqlConnectionStringBuilder(stores.Text) { Host = "127.0.0.1", Port = proxy.Port }.ToString() };

    private MessageProxy Proxy()
    {
        var target = new NpgsqlConnectionStringBuilder(stores.Text);
        return new MessageProxy(target.Host!, target.Port);
    }

    private async Task<CliRun> RunAsync(params string[] arguments) => (await CliRun.OfAsync([.. arguments, .. stores.Options])).ShouldSucceed();
}
