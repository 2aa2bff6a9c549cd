using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ModelContextProtocol.Server;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Mcp.Tools;

/// <summary>Every tool, one row each.</summary>
internal static class ToolTable
{
    private static readonly McpServerToolCreateOptions Options = new()
    {
        SerializerOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            // A model reads quotation marks, not their escapes.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
        },
    };

    public static IEnumerable<McpServerTool> Of(Task<IPatternStore> opened) =>
    [
        McpServerTool.Create(new SearchTool(opened).RunAsync, Options),
        McpServerTool.Create(new GetTool(opened).RunAsync, Options),
        McpServerTool.Create(new ListTool(opened).RunAsync, Options),
        McpServerTool.Create(new RelationshipsTool(opened).RunAsync, Options),
        McpServerTool.Create(new ExplainTool(opened).RunAsync, Options),
    ];
}
