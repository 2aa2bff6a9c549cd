using System.Diagnostics;
using PatternAnalyzers.Qdrant.Emulator.Faults;

namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>A publisher in a process of its own, killed in the middle: the next one completes or undoes what it left.</summary>
public sealed class KilledPublisherTests(PostgresServer server) : IAsyncLifetime
{
    private const string Names = "SELECT n.pattern_name, n.generation, s.state FROM pattern_lineage_nodes n JOIN pattern_node_states s ON s.node_id = n.id ORDER BY 1, 2";

    private StoresFixture stores = null!;

    public async ValueTask InitializeAsync() => stores = await StoresFixture.StartAsync(server);

    public ValueTask DisposeAsync() => stores.DisposeAsync();

    public static TheoryData<int> Requests() => [1, 3, 5, 6, 7, 8, 9, 10, 11, 12];

    [Theory, MemberData(nameof(Requests))]
    public async Task KilledAtTheNthRequest_TheNextRunIsRight(int request)
    {
        var first = stores.Manifest("a.json", 0, 5);
        var second = stores.Manifest("b.json", 2, 5, "two");
        await RunAsync("publish", first);
        using var publisher = Publisher(second);
        stores.Emulator.Faults.At(request, Fault.CallBefore(() => publisher.Kill()));

        publisher.Start();
        await publisher.WaitForExitAsync(TestContext.Current.CancellationToken);
        stores.Emulator.Faults.Clear();

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

    private Process Publisher(string manifest)
    {
        var start = new ProcessStartInfo("dotnet", [Checkout.Cli, "publish", manifest, .. stores.Options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        start.Environment[stores.Variable] = stores.Text;
        return new Process { StartInfo = start };
    }

    private async Task<CliRun> RunAsync(params string[] arguments) => (await CliRun.OfAsync([.. arguments, .. stores.Options])).ShouldSucceed();
}
