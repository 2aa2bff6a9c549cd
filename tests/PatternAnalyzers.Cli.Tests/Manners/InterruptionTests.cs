using System.Diagnostics;
using PatternAnalyzers.Cli.Tests.Stores;
using PatternAnalyzers.Qdrant.Emulator.Faults;

namespace PatternAnalyzers.Cli.Tests.Manners;

/// <summary>Ctrl-C in a real process: what was begun is undone, and the exit code says so.</summary>
public sealed class InterruptionTests(PostgresServer server) : IAsyncLifetime
{
    private StoresFixture stores = null!;

    public async ValueTask InitializeAsync() => stores = await StoresFixture.StartAsync(server);

    public ValueTask DisposeAsync() => stores.DisposeAsync();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task SqlitePublication_LeavesNothing(string signal)
    {
        var database = stores.At("patterns.db");
        using var process = Start("publish", stores.Manifest("many.json", 0, 4000), "--database", database, "--batch-size", "1");
        await LineAsync(process, "[Batch 1/4000]");

        Send(signal, process);

        await EndedAsync(process);
        (await CliRun.OfAsync("status", "--database", database)).ShouldSucceed().Output.ShouldContain(": 0 patterns");
        (await CliRun.OfAsync("publish", stores.Manifest("few.json", 0, 2), "--database", database)).ShouldSucceed().Output.ShouldContain("2 inserted");
    }

    // Before the first write, between writes, and while what was written is checked.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    public async Task PublicationOverBothStores_IsUndone(int request)
    {
        var first = stores.Manifest("a.json", 0, 5);
        (await CliRun.OfAsync(["publish", first, .. stores.Options])).ShouldSucceed();

        using var process = StartInterrupted(request, stores.Manifest("b.json", 2, 5, "two"));

        await EndedAsync(process);
        stores.Emulator.Faults.Clear();
        (await CliRun.OfAsync(["validate", .. stores.Options])).ShouldSucceed().Output.ShouldContain("0 of 17 checks failed");
        (await CliRun.OfAsync(["publish", first, .. stores.Options])).ShouldSucceed().Output.ShouldContain("5 unchanged, 0 removed");
    }

    [Fact]
    public async Task PublicationThatStandsAlready_IsCompleted()
    {
        (await CliRun.OfAsync(["publish", stores.Manifest("a.json", 0, 5), .. stores.Options])).ShouldSucceed();
        var second = stores.Manifest("b.json", 2, 5, "two");

        // PostgreSQL has committed; what vanished is being removed from Qdrant.
        using var process = StartInterrupted(8, second);

        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, output);
        stores.Emulator.Faults.Clear();
        (await CliRun.OfAsync(["validate", .. stores.Options])).ShouldSucceed().Output.ShouldContain("0 of 17 checks failed");
        (await CliRun.OfAsync(["publish", second, .. stores.Options])).ShouldSucceed().Output.ShouldContain("5 unchanged, 0 removed");
    }

    [Fact]
    public async Task Server_EndsWhenItIsAsked()
    {
        using var process = Start("mcp", "--database", stores.At("patterns.db"));
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","id":1,"method":"ping"}""");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

        Send("TERM", process);

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBeOneOf(0, 130);
    }

    private Process StartInterrupted(int request, string manifest)
    {
        Process? process = null;
        stores.Emulator.Faults.At(request, Fault.CallBefore(() =>
        {
            Send("INT", process!);
            // The signal has to be there before the answer is.
            Thread.Sleep(500);
        }));
        return process = Start(["publish", manifest, .. stores.Options]);
    }

    private static async Task EndedAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(130, error);
        error.ShouldContain("Cancelling: ");
        error.ShouldContain("Cancelled; nothing was written.");
        (await output).ShouldNotContain("published");
    }

    private static async Task LineAsync(Process process, string beginning)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
                return;
        }

        throw new InvalidOperationException(
            $"There was no line '{beginning}': {await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    private static void Send(string signal, Process process) =>
        Shell.Run(
            Path.GetTempPath(),
            new Dictionary<string, string>(),
            "kill",
            "-" + signal,
            process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    // Where the tests run in the background their children would ignore Ctrl-C; env sets that back and becomes the tool.
    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Checkout.Cli, .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true
        };
        start.Environment[stores.Variable] = stores.Text;
        return Process.Start(start)!;
    }
}
