namespace PatternAnalyzers.Reporting.Diffs.Conditions;

/// <summary>No pattern gets another type, node kind or category; a new name is let through.</summary>
internal sealed class ReclassifiedCondition : Condition
{
    public const string Key = "reclassified";

    public override string Name => Key;

    public override IReadOnlyList<string> Offences(ManifestDiff diff) =>
    [
        .. diff.Reclassified.SelectMany(static one => one.Changes.Where(static change => change.Field != "name")
            .Select(change => $"{one.Pattern.Name}: {change.Field} {change.Before ?? "unknown"} → {change.After ?? "unknown"}")),
    ];
}
