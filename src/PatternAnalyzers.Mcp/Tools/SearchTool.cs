using System.ComponentModel;
using ModelContextProtocol.Server;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Mcp.Answers;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Mcp.Tools;

/// <summary>Finds patterns by what they do.</summary>
internal sealed class SearchTool(Task<IPatternStore> opened)
{
    private const int MostHits = 50;

    [McpServerTool(Name = "search_patterns", Title = "Search patterns", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds patterns by what they do, by meaning and by words, best first. Use it before writing new code, and to find the name or id that the other tools take.")]
    public async Task<SearchAnswer> RunAsync(
        [Description("What is looked for, in a few words: 'writes orders to the database'.")] string text,
        [Description("Only patterns of this type; all by default.")] PatternType? type = null,
        [Description("Only patterns of this node kind; all by default.")] NodeKind? kind = null,
        [Description("Only patterns of this repository, as host/path; all by default.")] string? repository = null,
        [Description("Most patterns to return, 1 to 50.")] int limit = 10,
        CancellationToken cancellation = default)
    {
        var store = await opened.ConfigureAwait(false);
        var query = new SearchQuery { Text = text, Type = type, NodeKind = kind, Repository = repository, Limit = Math.Clamp(limit, 1, MostHits) };
        var hits = await store.SearchAsync(query, cancellation).ConfigureAwait(false);
        return new SearchAnswer([.. hits.Select(SearchEntry.Of)]);
    }
}
