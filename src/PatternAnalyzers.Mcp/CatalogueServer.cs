using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PatternAnalyzers.Mcp.Tools;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Mcp;

/// <summary>Serves a store over the Model Context Protocol on standard input and output; read only.</summary>
public static class CatalogueServer
{
    private const string Instructions =
        "A catalogue of the architecture patterns of C# repositories: nodes, handlers, services, algorithms, agents, hooks, each with code, evidence and scores from 0 to 1. "
        + "Before writing new code, search for a pattern that does something alike, get it with its code, and see what it is related to. "
        + "Unknown scores are null and carry a reason; they are never guesses.";

    /// <summary>Serves until the client closes its end.</summary>
    /// <param name="store">What is served; a client waits seconds only for the greeting, so that it may become ready later. Where it fails, every tool says why.</param>
    /// <param name="version">Version of the tool, told to the client.</param>
    /// <param name="cancellation">Ends the service.</param>
    public static async Task ServeAsync(Task<IPatternStore> store, string version, CancellationToken cancellation)
    {
        // Whatever else prints must not get between the messages.
        Console.SetOut(Console.Error);
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "patterns", Title = "Pattern catalogue", Version = version },
            ServerInstructions = Instructions,
            ToolCollection = [.. ToolTable.Of(store)],
        };
        options.Filters.Request.CallToolFilters.Add(Failures.Told);
        await using var transport = new StdioServerTransport(options);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellation).ConfigureAwait(false);
    }
}
