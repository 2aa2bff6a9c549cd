using System.ComponentModel;
using ModelContextProtocol.Server;
using PatternAnalyzers.Mcp.Answers;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Mcp.Tools;

/// <summary>One pattern with its code.</summary>
internal sealed class GetTool(Task<IPatternStore> opened)
{
    [McpServerTool(Name = "get_pattern", Title = "Get a pattern", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Gives one pattern: what it is, where it stands, what it is for, and its C# code.")]
    public async Task<PatternAnswer> RunAsync(
        [Description("Pattern id, name ('User Writer Effect') or symbol ('Shop.NodeUserWriterEffect').")] string pattern,
        CancellationToken cancellation = default) =>
        PatternAnswer.Of(await PatternLookup.FindAsync(await opened.ConfigureAwait(false), pattern, cancellation).ConfigureAwait(false));
}
