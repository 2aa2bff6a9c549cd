using System.Globalization;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Reporting.Diffs.Conditions;

/// <summary>Every condition by its word on the command line; one row each.</summary>
public static class ConditionTable
{
    private static readonly (string Key, string Form, Func<string?, Condition?> Read)[] Rows =
    [
        (NewViolationsCondition.Key, "new-violations[:low|medium|high|critical]", static text => SeverityOf(text) is { } least
            ? new NewViolationsCondition(least)
            : null),
        (ScoreDropCondition.Key, "score-drop:SHARE", static text => ShareOf(text) is { } most ? new ScoreDropCondition(most) : null),
        (MeanDropCondition.Key, "mean-drop:SHARE", static text => ShareOf(text) is { } most ? new MeanDropCondition(most) : null),
        (VanishedCondition.Key, "vanished", static text => text is null ? new VanishedCondition() : null),
        (ReclassifiedCondition.Key, "reclassified", static text => text is null ? new ReclassifiedCondition() : null),
    ];

    /// <summary>How each condition is written.</summary>
    public static IReadOnlyList<string> Forms { get; } = [.. Rows.Select(static row => row.Form)];

    /// <summary>The condition of that text, or null when there is none.</summary>
    public static Condition? Parse(string text)
    {
        var parts = text.Split(':', 2);
        return Array.Find(Rows, row => row.Key == parts[0]).Read?.Invoke(parts.Length == 2 ? parts[1] : null);
    }

    private static Severity? SeverityOf(string? text) =>
        text is null
            ? Severity.Low
            : Enum.GetValues<Severity>().Where(severity => WireNames.Of(severity) == text).Select(static severity => (Severity?)severity).FirstOrDefault();

    private static double? ShareOf(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share : null;
}
