using System.ComponentModel;
using ModelContextProtocol.Server;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Mcp.Answers;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Mcp.Tools;

/// <summary>The patterns of a kind.</summary>
internal sealed class ListTool(Task<IPatternStore> opened)
{
    private const int MostPatterns = 200;

    [McpServerTool(Name = "list_patterns", Title = "List patterns", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Lists the patterns of a type, a subtype or a node kind, best score first, with the number of all of them. Without a filter it lists everything.")]
    public async Task<ListAnswer> RunAsync(
        [Description("Only patterns of this type; all by default.")] PatternType? type = null,
        [Description("Only patterns of this subtype, such as http_endpoint, caching or search; all by default.")] string? subtype = null,
        [Description("Only patterns of this node kind; all by default.")] NodeKind? kind = null,
        [Description("Only patterns of this repository, as host/path; all by default.")] string? repository = null,
        [Description("Most patterns to return, 1 to 200.")] int limit = 50,
        [Description("Patterns to skip, to read on where a list broke off.")] int offset = 0,
        CancellationToken cancellation = default)
    {
        var store = await opened.ConfigureAwait(false);
        var query = new ListQuery
        {
            Type = type,
            Subtype = subtype,
            NodeKind = kind,
            Repository = repository,
            Limit = Math.Clamp(limit, 1, MostPatterns),
            Offset = Math.Max(0, offset)
        };
        var page = await store.ListAsync(query, cancellation).ConfigureAwait(false);
        return new ListAnswer(page.Total, query.Offset, [.. page.Patterns.Select(ListEntry.Of)]);
    }
}
