namespace PatternAnalyzers.Reporting.Diffs.Conditions;

/// <summary>What a condition says of a comparison.</summary>
/// <param name="Condition">Its name.</param>
/// <param name="Offences">What broke it; empty when nothing did.</param>
public sealed record Verdict(string Condition, IReadOnlyList<string> Offences)
{
    /// <summary>True when nothing broke it.</summary>
    public bool Passed => Offences.Count == 0;

    /// <summary>What each condition says, in the order of the conditions.</summary>
    public static IReadOnlyList<Verdict> Of(ManifestDiff diff, IReadOnlyList<Condition> conditions) =>
        [.. conditions.Select(condition => new Verdict(condition.Name, condition.Offences(diff)))];
}
