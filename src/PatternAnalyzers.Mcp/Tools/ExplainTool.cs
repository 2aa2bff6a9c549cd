using System.ComponentModel;
using ModelContextProtocol.Server;
using PatternAnalyzers.Mcp.Answers;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Mcp.Tools;

/// <summary>Why a pattern is what it is and scores what it scores.</summary>
internal sealed class ExplainTool(Task<IPatternStore> opened)
{
    [McpServerTool(Name = "explain_score", Title = "Explain a score", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Explains the score of a pattern: every dimension with weight and raw figures, or why it is unknown; rule violations and what they cost; the evidence that its type rests on.")]
    public async Task<ExplainAnswer> RunAsync(
        [Description("Pattern id, name or symbol.")] string pattern,
        CancellationToken cancellation = default) =>
        ExplainAnswer.Of(await PatternLookup.FindAsync(await opened.ConfigureAwait(false), pattern, cancellation).ConfigureAwait(false));
}
