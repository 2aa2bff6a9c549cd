namespace PatternAnalyzers.Reporting.Diffs.Conditions;

/// <summary>No pattern vanishes.</summary>
internal sealed class VanishedCondition : Condition
{
    public const string Key = "vanished";

    public override string Name => Key;

    public override IReadOnlyList<string> Offences(ManifestDiff diff) =>
        [.. diff.Vanished.Select(static pattern => $"{pattern.Name} ({pattern.Type}, {pattern.FilePath})")];
}
