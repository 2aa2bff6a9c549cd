using System.ComponentModel;
using ModelContextProtocol.Server;
using PatternAnalyzers.Mcp.Answers;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Mcp.Tools;

/// <summary>What a pattern hangs together with.</summary>
internal sealed class RelationshipsTool(Task<IPatternStore> opened)
{
    [McpServerTool(Name = "show_relationships", Title = "Show relationships", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Shows what a pattern uses, extends, handles, publishes or orchestrates, and which patterns do so with it: who breaks when it changes.")]
    public async Task<RelationshipsAnswer> RunAsync(
        [Description("Pattern id, name or symbol.")] string pattern,
        CancellationToken cancellation = default)
    {
        var store = await opened.ConfigureAwait(false);
        var found = await PatternLookup.FindAsync(store, pattern, cancellation).ConfigureAwait(false);
        var links = await store.LinksAsync(found.PatternId, cancellation).ConfigureAwait(false);
        return new RelationshipsAnswer(
            found.PatternId,
            found.PatternName,
            [.. links.Where(link => link.SourceId == found.PatternId).Select(static link => new LinkEntry(link.Kind, link.Target, link.TargetId, link.Weight))],
            [.. links.Where(link => link.SourceId != found.PatternId).Select(static link => new LinkEntry(link.Kind, link.Source, link.SourceId, link.Weight))]);
    }
}
