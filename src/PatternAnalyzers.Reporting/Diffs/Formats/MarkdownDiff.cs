using System.Text;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Diffs.Formats;

/// <summary>For a comment on a pull request: what matters on top, the rest folded.</summary>
internal static class MarkdownDiff
{
    // A comment may hold 65,536 characters on the common hosts.
    private const int MostRows = 60;

    public static string Of(ManifestDiff diff, IReadOnlyList<Verdict> verdicts)
    {
        var text = new StringBuilder("### Architecture patterns\n\n");
        foreach (var caution in diff.Cautions)
            text.Append($"> **Caution:** {MarkdownText.Safe(caution)}\n\n");

        AppendFigures(text, diff);
        AppendVerdicts(text, verdicts);
        if (diff.Empty)
            text.Append("Nothing differs.\n");

        AppendPart(text, "New violations", "| rule | severity | pattern | what | where |", diff.NewViolations, Row, open: true);
        AppendPart(text, "Fixed violations", "| rule | severity | pattern | what | where |", diff.FixedViolations, Row);
        AppendPart(text, "Vanished patterns", "| pattern | type | where |", diff.Vanished, Row);
        AppendPart(text, "New patterns", "| pattern | type | where |", diff.Appeared, Row);
        AppendPart(text, "Moved patterns", "| pattern | from | to |", diff.Moved, Row);
        AppendPart(
            text,
            "Reclassified patterns",
            "| pattern | what | before | after |",
            [.. diff.Reclassified.SelectMany(static one => one.Changes.Select(change => (one.Pattern, change)))],
            Row);
        AppendPart(text, "Changed patterns", "| pattern | type | where |", diff.Changed, Row);
        AppendPart(text, "Scores", "| pattern | overall | dimensions |", [.. diff.Scores.OrderBy(static scores => scores.Overall?.Change ?? 0)], Row);
        return text.ToString();
    }

    private static void AppendFigures(StringBuilder text, ManifestDiff diff)
    {
        text.Append("| | before | after |\n|---|--:|--:|\n");
        text.Append($"| patterns | {Number.Of(diff.Before.Patterns)} | {Number.Of(diff.After.Patterns)} |\n");
        text.Append($"| mean score | {Number.Score(diff.Before.Mean)} | {Number.Score(diff.After.Mean)} |\n");
        text.Append($"| violations | {Number.Of(diff.FixedViolations.Count)} fixed | {Number.Of(diff.NewViolations.Count)} new |\n\n");
    }

    private static void AppendVerdicts(StringBuilder text, IReadOnlyList<Verdict> verdicts)
    {
        foreach (var verdict in verdicts)
        {
            text.Append(
                $"- {(verdict.Passed ? "passed" : "**failed**")}: {MarkdownText.Code(verdict.Condition)}{(verdict.Passed ? "" : $", {Number.Of(verdict.Offences.Count)} {(verdict.Offences.Count == 1 ? "offence" : "offences")}")}\n");
        }

        if (verdicts.Count > 0)
            text.Append('\n');
    }

    private static void AppendPart<T>(StringBuilder text, string title, string head, IReadOnlyList<T> all, Func<T, string> row, bool open = false)
    {
        if (all.Count == 0)
            return;

        text.Append($"<details{(open ? " open" : "")}><summary>{title}: {Number.Of(all.Count)}</summary>\n\n{head}\n{Rule(head)}\n");
        foreach (var one in all.Take(MostRows))
            text.Append(row(one)).Append('\n');

        if (all.Count > MostRows)
            text.Append($"\n… and {Number.Of(all.Count - MostRows)} more\n");
        text.Append("\n</details>\n\n");
    }

    private static string Rule(string head) => string.Concat(Enumerable.Repeat("|---", head.Count(static letter => letter == '|') - 1)) + "|";

    private static string Row(Finding finding) =>
        $"| {MarkdownText.Safe(finding.Violation.Rule)} | {WireNames.Of(finding.Violation.Severity)} | {MarkdownText.Safe(finding.Pattern.Name)} | {MarkdownText.Safe(finding.Violation.Message)} | {Place(finding.Violation.FilePath, finding.Violation.Line)} |";

    private static string Row(PatternRef pattern) => $"| {MarkdownText.Safe(pattern.Name)} | {pattern.Type} | {Place(pattern.FilePath, pattern.Line)} |";

    private static string Row(Move move)
    {
        var renamed = move.Before.Symbol != move.After.Symbol;
        return $"| {MarkdownText.Safe(move.After.Name)} | {MarkdownText.Code(renamed ? move.Before.Symbol : move.Before.FilePath)} | {MarkdownText.Code(renamed ? move.After.Symbol : move.After.FilePath)} |";
    }

    private static string Row((PatternRef Pattern, FieldChange Change) one) =>
        $"| {MarkdownText.Safe(one.Pattern.Name)} | {one.Change.Field} | {MarkdownText.Safe(one.Change.Before ?? "unknown")} | {MarkdownText.Safe(one.Change.After ?? "unknown")} |";

    private static string Row(PatternScores scores) =>
        $"| {MarkdownText.Safe(scores.Pattern.Name)} | {(scores.Overall is { } overall ? Number.Move(overall) : "same")} | {string.Join(", ", scores.Moves.Where(static move => move.Dimension != "overall").Select(static move => $"{move.Dimension} {Number.Move(move)}"))} |";

    private static string Place(string path, int line) => MarkdownText.Code($"{path}:{Number.Of(line)}");
}
