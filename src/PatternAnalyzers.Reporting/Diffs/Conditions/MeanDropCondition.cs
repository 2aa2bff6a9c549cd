using PatternAnalyzers.Reporting.Diffs.Formats;

namespace PatternAnalyzers.Reporting.Diffs.Conditions;

/// <summary>The mean of all overall scores does not fall by more than that.</summary>
/// <param name="most">The deepest fall that is let through.</param>
internal sealed class MeanDropCondition(double most) : Condition
{
    public const string Key = "mean-drop";

    public override string Name => $"{Key}:{Number.Plain(most)}";

    public override IReadOnlyList<string> Offences(ManifestDiff diff)
    {
        var move = new ScoreMove("mean", diff.Before.Mean, diff.After.Mean);
        return -move.Change > most ? [$"mean: {Number.Move(move)}"] : [];
    }
}
