using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Diagnosis;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Cli.Reports;

/// <summary>What the doctor says, for people.</summary>
internal static class DoctorText
{
    public static void Print(IReadOnlyList<Finding> findings, Terminal terminal)
    {
        foreach (var finding in findings)
        {
            terminal.Verdict(finding.Level == FindingLevel.Ok, $"{Word(finding.Level),-7} {finding.Check}: {finding.Message}");
            foreach (var subject in finding.Subjects)
            {
                terminal.Line($"          {subject}");
            }

            if (finding.Remedy.Length > 0)
            {
                terminal.Line($"        {finding.Remedy}");
            }
        }

        var problems = findings.Count(static finding => finding.Level == FindingLevel.Problem);
        var warnings = findings.Count(static finding => finding.Level == FindingLevel.Warning);
        terminal.Line($"{Counted.Of(findings.Count, "check")}: {Counted.Of(problems, "problem")}, {Counted.Of(warnings, "warning")}");
    }

    private static string Word(FindingLevel level) => level switch
    {
        FindingLevel.Ok => "ok",
        FindingLevel.Warning => "warning",
        _ => "problem",
    };
}
