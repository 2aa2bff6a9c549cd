using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Cli.Reports;

/// <summary>What the gates say, for people.</summary>
internal static class GateText
{
    public static void Print(GateReport report, Terminal terminal)
    {
        Print(report.Results, terminal);
        PrintStatistics(report, terminal);
        terminal.Verdict(
            report.Passed,
            $"{(report.Passed ? "PASS" : "FAIL")}: profile {report.Profile}, {report.Results.Count(static result => !result.Passed)} of {report.Results.Count} gates failed");
    }

    /// <summary>One line a result, with its offenders below.</summary>
    public static void Print(IReadOnlyList<GateResult> results, Terminal terminal)
    {
        foreach (var result in results)
        {
            terminal.Verdict(result.Passed, $"{(result.Passed ? "PASS" : "FAIL")} {result.Name}: {result.Detail}");
            foreach (var offender in result.Offenders)
            {
                terminal.Line($"       {offender}");
            }
        }
    }

    private static void PrintStatistics(GateReport report, Terminal terminal)
    {
        var statistics = report.Statistics;
        terminal.Line(
            $"patterns: {report.PatternsBeforeCut} before the cut, {report.PatternsAfterCut} after it; {Counted.Of(statistics.Relationships, "relationship")}, {statistics.Rejected} rejected");
        terminal.Line($"types: {string.Join(", ", statistics.ByType.Select(static pair => $"{pair.Key} {pair.Value}"))}");
        terminal.Line($"node kinds: {string.Join(", ", statistics.ByNodeKind.Select(static pair => $"{pair.Key} {pair.Value}"))}");
        terminal.Line(SummaryReport.Scores(statistics));
        terminal.Line(
            $"means: {string.Join(", ", report.DimensionMeans.Select(static pair => $"{pair.Key} {Figures.Of(pair.Value)}"))}; lowest pull: {report.WeakestDimension ?? "none"}");
    }
}
