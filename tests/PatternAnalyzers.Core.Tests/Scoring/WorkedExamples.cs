using System.Globalization;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Core.Tests.Scoring;

/// <summary>The examples of docs/scores.md.</summary>
internal static class WorkedExamples
{
    private const long Day = 86_400;

    public static IReadOnlyList<(string Title, ScoreInput Input)> All =>
    [
        ("A clean node in daily use", new ScoreInput
        {
            Type = Scored.Type("NodeUserWriterEffect", "Stores people so that they can sign in.", Scored.Member(4, 5, 8, 8)) with
            {
                Documentation = new DocumentationFact { Summary = "Stores people so that they can sign in.", Remarks = "Retries twice." }
            },
            Outcome = Scored.Broken(),
            UsageMembers = 12,
            NewestCommitTime = Scored.Head - (9 * Day),
            HeadTime = Scored.Head,
        }),
        ("An undocumented COMPUTE node that reads a file", new ScoreInput
        {
            Type = Scored.Type("NodePriceCompute", "", Scored.Member(11, 8, 3)),
            Outcome = Scored.Broken(Severity.Critical, Severity.Low),
            UsageMembers = 3,
            NewestCommitTime = Scored.Head - (180 * Day),
            HeadTime = Scored.Head,
        }),
        ("A controller: nobody calls it but the framework", new ScoreInput
        {
            Type = Scored.Type("OrdersController", "Takes orders from the shop's web pages.", Scored.Member(2, 3, 10, 5)),
            Outcome = Scored.Broken(Severity.Medium),
            UsageMembers = 0,
            UsageUnknownReason = "entry_point",
            NewestCommitTime = Scored.Head - (30 * Day),
            HeadTime = Scored.Head,
        }),
        ("The same controller outside git", new ScoreInput
        {
            Type = Scored.Type("OrdersController", "Takes orders from the shop's web pages.", Scored.Member(2, 3, 10, 5)),
            Outcome = Scored.Broken(Severity.Medium),
            UsageUnknownReason = "entry_point",
            RecencyUnknownReason = "not_in_git",
        }),
        ("A fragment before merge", new ScoreInput
        {
            Type = Scored.Type("PriceService", "The price service.", Scored.Member(25, 14, 4, 4)),
            Outcome = Scored.Broken(Severity.Low),
            UsageUnknownReason = "needs_merge",
            RecencyUnknownReason = "needs_merge",
        }),
        ("A one-line endpoint that no rule applies to", new ScoreInput
        {
            Type = Scored.Type("GET /health", "", Scored.Member(0, 1)) with { Unit = "route" },
            Outcome = new RuleOutcome(),
            UsageUnknownReason = "entry_point",
            NewestCommitTime = Scored.Head,
            HeadTime = Scored.Head,
        }),
    ];

    public static string Row(string title, Quality quality) =>
        "| " + string.Join(
            " | ",
            Weights.Rows(quality)
                .Select(row => Cell(row.Dimension))
                .Prepend(title)
                .Append(Text(quality.KnownWeight))
                .Append("**" + Text(quality.Overall) + "**"))
            + " |";

    private static string Cell(Dimension dimension) => dimension.Score is null ? "`" + dimension.UnknownReason + "`" : Text(dimension.Score);

    private static string Text(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "unknown";
}
