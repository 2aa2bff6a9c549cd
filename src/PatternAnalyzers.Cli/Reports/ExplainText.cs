using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Scoring;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Reports;

/// <summary>Everything a manifest knows of one pattern, and what it rests on.</summary>
internal sealed class ExplainText(Terminal terminal)
{
    public void Print(Pattern pattern)
    {
        PrintIdentity(pattern);
        PrintEvidence(pattern);
        PrintQuality(pattern.Quality);
        PrintViolations(pattern);
    }

    private void PrintIdentity(Pattern pattern)
    {
        terminal.Line(pattern.PatternName);
        terminal.Line($"  {pattern.PatternId}");
        terminal.Line($"  {pattern.Symbol} in {pattern.Assembly} ({pattern.FilePath}:{pattern.LineStart}-{pattern.LineEnd})");
        terminal.Line(
            $"  type {SummaryReport.TypeOf(pattern)}, node kind {(pattern.NodeKind is { } kind ? WireNames.Of(kind) : "unknown")}{Category(pattern)}, confidence {Figures.Of(pattern.Confidence)}");
        terminal.Line($"  {pattern.Description} (from {pattern.DescriptionSource})");
        PrintList("also", pattern.Also);
        PrintList("use cases", pattern.UseCases);
    }

    private void PrintEvidence(Pattern pattern)
    {
        terminal.Line("evidence, strongest first");
        foreach (var evidence in pattern.Evidence)
        {
            terminal.Line($"  {evidence.Supports} by {evidence.Signal}: {evidence.Detail} ({evidence.FilePath}:{evidence.Line})");
        }

        PrintList("conflicts", pattern.Conflicts);
    }

    private void PrintQuality(Quality quality)
    {
        terminal.Line($"quality {Figures.Of(quality.Overall)} over {Figures.Of(quality.KnownWeight)} of the weight");
        foreach (var (name, weight, dimension) in Weights.Rows(quality))
        {
            var raw = string.Join(", ", dimension.Raw.Select(static pair => $"{pair.Key} {Figures.Raw(pair.Value)}"));
            var score = dimension.UnknownReason is { } reason ? $"unknown ({reason})" : Figures.Of(dimension.Score);
            terminal.Line($"  {name} {score}, weight {Figures.Of(weight)}{(raw.Length > 0 ? $": {raw}" : "")}");
        }
    }

    private void PrintViolations(Pattern pattern)
    {
        terminal.Line(pattern.Violations.Count == 0 ? "no violations" : "violations");
        foreach (var violation in pattern.Violations)
        {
            terminal.Line(
                $"  {violation.Rule} {WireNames.Of(violation.Severity)}: {violation.Message} ({violation.FilePath}:{violation.Line}; docs/rules/{violation.Rule}.md)");
        }

        foreach (var suppressed in pattern.Suppressed)
        {
            terminal.Line($"  {suppressed.Rule} suppressed by {suppressed.Token}: {suppressed.Reason} ({suppressed.FilePath}:{suppressed.Line})");
        }
    }

    public void PrintRelationships(Pattern pattern, IReadOnlyList<PatternLink> links)
    {
        PrintList(
            "relationships out",
            [.. links.Where(link => link.SourceId == pattern.PatternId).Select(static link => $"{link.Kind} {link.Target} (weight {Figures.Raw(link.Weight)})")]);
        PrintList(
            "relationships in",
            [.. links
                .Where(link => link.TargetId == pattern.PatternId)
                .Select(static link => $"{link.Source} {link.Kind} it (weight {Figures.Raw(link.Weight)})")]);
    }

    private void PrintList(string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        terminal.Line(title);
        foreach (var line in lines)
        {
            terminal.Line($"  {line}");
        }
    }

    private static string Category(Pattern pattern) => pattern.HandlerCategory is { } category ? $", category {WireNames.Of(category)}" : "";
}
