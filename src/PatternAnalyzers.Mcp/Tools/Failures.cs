using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Mcp.Tools;

/// <summary>The edge where failures become answers that a model can act on.</summary>
internal static class Failures
{
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Told(McpRequestHandler<CallToolRequestParams, CallToolResult> next) =>
        async (request, cancellation) =>
    {
        try
        {
            return await next(request, cancellation).ConfigureAwait(false);
        }
        catch (PatternsException failure)
        {
            return Answer($"{failure.Code}: {failure.Message} {failure.Remedy}");
        }
        catch (Exception failure) when (failure is McpException and not McpProtocolException or JsonException or ArgumentException)
        {
            // The library's own words for an argument that cannot be read name types of .NET.
            return Answer(FaultOf(request) ?? failure.Message);
        }
    };

    private static string? FaultOf(RequestContext<CallToolRequestParams> request) =>
        request is { MatchedPrimitive: McpServerTool tool, Params.Arguments: { } arguments } ? ArgumentFault.Of(tool.ProtocolTool, arguments) : null;

    private static CallToolResult Answer(string text) => new() { IsError = true, Content = [new TextContentBlock { Text = text }] };
}
