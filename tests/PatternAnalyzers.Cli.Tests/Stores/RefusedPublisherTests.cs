using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>A publisher that is not let in: it says so with a code and without its secrets, neither store changes, and the next run is right.</summary>
public sealed class RefusedPublisherTests(PostgresServer server) : IAsyncLifetime
{
    private const string Planted = "s3cr3t-planted";

    private StoresFixture stores = null!;

    public async ValueTask InitializeAsync() => stores = await StoresFixture.StartAsync(server);

    public ValueTask DisposeAsync() => stores.DisposeAsync();

    [Theory]
    [InlineData("postgres")]
    [InlineData("qdrant+postgres")]
    public async Task WrongPassword_IsToldWithoutIt(string kind) =>
        await RefusedAsync(kind, Changed(text => text.Password = Planted), stores.Emulator.Url, "PA4205");

    [Theory]
    [InlineData("postgres")]
    [InlineData("qdrant+postgres")]
    public async Task PostgresThatRefusesTheConnection_IsTold(string kind) =>
        await RefusedAsync(kind, Changed(text => text.Port = Unused()), stores.Emulator.Url, "PA4204");

    [Fact]
    public async Task QdrantThatRefusesTheConnection_IsTold() => await RefusedAsync("qdrant+postgres", stores.Text, $"http://127.0.0.1:{Unused()}", "PA4101");

    [Theory]
    [InlineData("postgres")]
    [InlineData("qdrant+postgres")]
    public async Task UserWhoMayOnlyRead_IsTold(string kind)
    {
        await PublishedAsync(kind);
        var user = $"reader_{Guid.NewGuid():N}";
        PostgresServer.Execute(stores.Text, $"CREATE ROLE {user} LOGIN PASSWORD '{Planted}'; GRANT SELECT ON ALL TABLES IN SCHEMA public TO {user}");

        await RefusedAsync(kind, Changed(text => (text.Username, text.Password) = (user, Planted)), stores.Emulator.Url, "PA4208");
    }

    private async Task RefusedAsync(string kind, string text, string url, string code)
    {
        var first = await PublishedAsync(kind);
        var second = stores.Manifest("b.json", 2, 5, "two");
        var environment = new Dictionary<string, string> { [stores.Variable] = text, ["QDRANT_API_KEY"] = Planted };

        var run = await PublisherProcess.RunAsync(
            environment,
            "publish",
            second,
            "--store",
            kind,
            "--postgres-variable",
            stores.Variable,
            "--qdrant-url",
            url,
            "--verbosity",
            "diagnostic");

        run.ShouldFail(4, code);
        (run.Output + run.Error).ShouldNotContain(Planted);
        (await RunAsync(kind, "publish", first)).Output.ShouldContain("0 inserted, 0 updated, 5 unchanged, 0 removed");
        (await RunAsync(kind, "publish", second)).Output.ShouldContain("2 inserted, 3 updated, 0 unchanged, 2 removed");
    }

    private async Task<string> PublishedAsync(string kind)
    {
        var first = stores.Manifest("a.json", 0, 5);
        await RunAsync(kind, "publish", first);
        return first;
    }

    private async Task<CliRun> RunAsync(string kind, params string[] arguments) =>
        (await CliRun.OfAsync([.. arguments, "--store", kind, "--postgres-variable", stores.Variable, "--qdrant-url", stores.Emulator.Url])).ShouldSucceed();

    private string Changed(Action<NpgsqlConnectionStringBuilder> change)
    {
        var builder = new NpgsqlConnectionStringBuilder(stores.Text);
        change(builder);
        return builder.ToString();
    }

    private static int Unused()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
