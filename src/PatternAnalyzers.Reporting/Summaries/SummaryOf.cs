using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Reporting.Summaries;

/// <summary>Counts a manifest.</summary>
public static class SummaryOf
{
    private const int Bars = 20;
    private const int DimensionBars = 10;

    /// <summary>The figures of the first page.</summary>
    public static Summary Compute(Manifest manifest)
    {
        var scores = Scores(manifest.Patterns).ToList();
        return new Summary
        {
            Histogram = Histogram.Of(scores, Bars),
            Unscored = manifest.Patterns.Count - scores.Count,
            KnownWeight = Mean(manifest.Patterns.Select(static pattern => pattern.Quality.KnownWeight)),
            Violating = manifest.Patterns.Count(static pattern => pattern.Violations.Count > 0),
            Conflicting = manifest.Patterns.Count(static pattern => pattern.Conflicts.Count > 0),
            Types = Groups(manifest.Patterns, static pattern => WireNames.Of(pattern.PatternType)),
            Projects = Groups(manifest.Patterns, static pattern => pattern.Project),
            Dimensions = Dimensions(manifest.Patterns),
            Rules = Rules(manifest.Patterns),
            Rejected = Reasons(manifest.Rejected.Select(static rejected => rejected.Reason)),
        };
    }

    private static IEnumerable<double> Scores(IEnumerable<Pattern> patterns) =>
        patterns.Where(static pattern => pattern.Quality.Overall is not null).Select(static pattern => pattern.Quality.Overall!.Value);

    private static List<GroupFigure> Groups(IReadOnlyList<Pattern> patterns, Func<Pattern, string> key) =>
    [
        .. patterns.GroupBy(key, StringComparer.Ordinal)
            .Select(static group => new GroupFigure(group.Key, group.Count(), Mean(Scores(group)), group.Sum(static pattern => pattern.Violations.Count)))
            .OrderByDescending(static group => group.Count)
            .ThenBy(static group => group.Name, StringComparer.Ordinal),
    ];

    private static List<DimensionFigure> Dimensions(IReadOnlyList<Pattern> patterns)
    {
        var rows = patterns.Select(static pattern => Weights.Rows(pattern.Quality)).ToList();
        return [.. Weights.Rows(new Quality()).Select((row, place) => Dimension(row.Name, row.Weight, rows.ConvertAll(all => all[place].Dimension)))];
    }

    private static DimensionFigure Dimension(string name, double weight, List<Dimension> dimensions)
    {
        var known = dimensions.Where(static dimension => dimension.Score is not null).Select(static dimension => dimension.Score!.Value).ToList();
        var reasons = Reasons(dimensions.Where(static dimension => dimension.Score is null).Select(static dimension => dimension.UnknownReason ?? "not_said"));
        return new DimensionFigure(name, weight, Mean(known), known.Count, reasons, Histogram.Of(known, DimensionBars));
    }

    private static List<RuleFigure> Rules(IReadOnlyList<Pattern> patterns)
    {
        var titles = RuleTable.All.ToDictionary(static rule => rule.Id, static rule => rule.Title, StringComparer.Ordinal);
        return
        [
            .. patterns.SelectMany(static pattern => pattern.Violations.Select(violation => (Pattern: pattern, Violation: violation)))
                .GroupBy(static pair => (pair.Violation.Rule, pair.Violation.Severity))
                .OrderByDescending(static group => group.Key.Severity)
                .ThenByDescending(static group => group.Count())
                .ThenBy(static group => group.Key.Rule, StringComparer.Ordinal)
                .Select(group => new RuleFigure(
                    group.Key.Rule,
                    titles.GetValueOrDefault(group.Key.Rule),
                    WireNames.Of(group.Key.Severity),
                    group.Count(),
                    group.DistinctBy(static pair => pair.Pattern.PatternId).Count())),
        ];
    }

    private static List<ReasonCount> Reasons(IEnumerable<string> reasons) =>
    [
        .. reasons.GroupBy(static reason => reason, StringComparer.Ordinal)
            .Select(static group => new ReasonCount(group.Key, group.Count()))
            .OrderByDescending(static reason => reason.Count)
            .ThenBy(static reason => reason.Reason, StringComparer.Ordinal),
    ];

    private static double? Mean(IEnumerable<double> values)
    {
        var all = values.ToList();
        return all.Count == 0 ? null : Math.Round(all.Average(), 4, MidpointRounding.AwayFromZero);
    }
}
