using System.Text.Json;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers;

public sealed record McpTool(string Name, string Description);

public sealed class HandlerMCP(HttpClient server, ILogger<HandlerMCP> logger)
{
    private int _id;

    public EnumHandlerType HandlerType => EnumHandlerType.InfraHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    public async Task<IReadOnlyList<McpTool>> ListToolsAsync(CancellationToken ct)
    {
        var result = await CallAsync("tools/list", new { }, ct);
        return result.GetProperty("tools").Deserialize<List<McpTool>>(JsonSerializerOptions.Web) ?? [];
    }

    public async Task<string> ExecuteAsync(string tool, Dictionary<string, object> arguments, CancellationToken ct)
    {
        var result = await CallAsync("tools/call", new { name = tool, arguments }, ct);
        return result.GetProperty("content")[0].GetProperty("text").GetString() ?? "";
    }

    private async Task<JsonElement> CallAsync(string method, object @params, CancellationToken ct)
    {
        var id = Interlocked.Increment(ref _id);
        using var response = await server.PostAsJsonAsync("mcp", new { jsonrpc = "2.0", id, method, @params }, ct);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        if (body.TryGetProperty("error", out var error))
        {
            logger.LogWarning("MCP {Method} failed: {Error}", method, error);
            throw new InvalidOperationException(error.ToString());
        }

        return body.GetProperty("result");
    }
}
