using System.Text;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Diffs.Formats;

/// <summary>For people at a terminal.</summary>
internal static class TextDiff
{
    public static string Of(ManifestDiff diff, IReadOnlyList<Verdict> verdicts)
    {
        var text = new StringBuilder();
        foreach (var caution in diff.Cautions)
            text.Append("caution: ").Append(caution).Append('\n');

        text.Append(
            $"patterns: {Number.Of(diff.Before.Patterns)} → {Number.Of(diff.After.Patterns)}, mean score {Number.Move(new ScoreMove("mean", diff.Before.Mean, diff.After.Mean))}\n");
        if (diff.Empty)
            text.Append("nothing differs\n");

        foreach (var (title, lines) in Parts(diff))
        {
            text.Append($"{title}: {Number.Of(lines.Count)}\n");
            foreach (var line in lines)
                text.Append("  ").Append(line).Append('\n');
        }

        foreach (var verdict in verdicts)
            Append(text, verdict);

        return text.ToString();
    }

    private static IEnumerable<(string Title, IReadOnlyList<string> Lines)> Parts(ManifestDiff diff) => new (string Title, IReadOnlyList<string> Lines)[]
    {
        ("new violations", [.. diff.NewViolations.Select(Of)]),
        ("fixed violations", [.. diff.FixedViolations.Select(Of)]),
        ("vanished", [.. diff.Vanished.Select(Of)]),
        ("new", [.. diff.Appeared.Select(Of)]),
        ("moved", [.. diff.Moved.Select(Of)]),
        ("reclassified", [.. diff.Reclassified.SelectMany(static one => one.Changes.Select(change => $"{one.Pattern.Name}: {change.Field} {change.Before ?? "unknown"} → {change.After ?? "unknown"}"))]),
        ("changed", [.. diff.Changed.Select(Of)]),
        ("scores", [.. diff.Scores.Select(static scores => $"{scores.Pattern.Name}: {string.Join(", ", scores.Moves.Select(static move => $"{move.Dimension} {Number.Move(move)}"))}")]),
    }.Where(static part => part.Lines.Count > 0);

    private static void Append(StringBuilder text, Verdict verdict)
    {
        text.Append(verdict.Passed ? $"PASS {verdict.Condition}\n" : $"FAIL {verdict.Condition}: {Number.Of(verdict.Offences.Count)}\n");
        foreach (var offence in verdict.Offences)
            text.Append("       ").Append(offence).Append('\n');
    }

    private static string Of(PatternRef pattern) => $"{pattern.Name} ({pattern.Type}, {pattern.FilePath}:{Number.Of(pattern.Line)})";

    private static string Of(Move move) => move.Before.Symbol == move.After.Symbol
        ? $"{move.After.Name}: {move.Before.FilePath} → {move.After.FilePath}"
        : $"{move.After.Name}: {move.Before.Symbol} → {move.After.Symbol} ({move.After.FilePath})";

    private static string Of(Finding finding) =>
        $"{finding.Violation.Rule} {WireNames.Of(finding.Violation.Severity)}, {finding.Pattern.Name}: {finding.Violation.Message} ({finding.Violation.FilePath}:{Number.Of(finding.Violation.Line)})";
}
