using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using System.Text.Json;

namespace PatternAnalyzers.Cli.Tests.Agents;

/// <summary>The SDK's own client over a real process of <c>patterns mcp</c>.</summary>
internal sealed class CatalogueClient(McpClient client) : IAsyncDisposable
{
    public McpClient Client { get; } = client;

    public static Task<CatalogueClient> StartAsync(IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        StartAsync(null, environment, arguments);

    /// <param name="protocol">Revision that the client insists on; null for what the SDK prefers.</param>
    /// <param name="environment">Variables of the process.</param>
    /// <param name="arguments">What follows the verb.</param>
    public static async Task<CatalogueClient> StartAsync(string? protocol, IReadOnlyDictionary<string, string?> environment, string[] arguments)
    {
        // A busy machine may take longer to start a process than a client at home waits.
        var options = new McpClientOptions
        {
            ProtocolVersion = protocol,
            DiscoverProbeTimeout = Timeout.InfiniteTimeSpan,
            InitializationTimeout = TimeSpan.FromMinutes(3)
        };
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "patterns",
            Command = "dotnet",
            Arguments = [Checkout.Cli, "mcp", .. arguments],
            EnvironmentVariables = environment.ToDictionary(pair => pair.Key, pair => pair.Value),
        });
        return new(await McpClient.CreateAsync(transport, options, cancellationToken: TestContext.Current.CancellationToken));
    }

    public async Task<JsonElement> CallAsync(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await ResultAsync(tool, arguments);
        (result.IsError ?? false).ShouldBeFalse(Text(result));
        // Clients that know no structured content read the same from the text.
        using var text = JsonDocument.Parse(Text(result));
        JsonElement.DeepEquals(text.RootElement, result.StructuredContent!.Value).ShouldBeTrue();
        return result.StructuredContent!.Value;
    }

    public async Task<string> FailAsync(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await ResultAsync(tool, arguments);
        (result.IsError ?? false).ShouldBeTrue(Text(result));
        return Text(result);
    }

    private async Task<CallToolResult> ResultAsync(string tool, (string Name, object? Value)[] arguments) =>
        await Client.CallToolAsync(
            tool,
            arguments.ToDictionary(pair => pair.Name, pair => pair.Value),
            cancellationToken: TestContext.Current.CancellationToken);

    private static string Text(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(block => block.Text));

    public ValueTask DisposeAsync() => Client.DisposeAsync();
}
