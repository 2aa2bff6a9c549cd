using PatternAnalyzers.Reporting.Diffs.Formats;

namespace PatternAnalyzers.Reporting.Diffs.Conditions;

/// <summary>No overall score of a pattern falls by more than that.</summary>
/// <param name="most">The deepest fall that is let through.</param>
internal sealed class ScoreDropCondition(double most) : Condition
{
    public const string Key = "score-drop";

    public override string Name => $"{Key}:{Number.Plain(most)}";

    public override IReadOnlyList<string> Offences(ManifestDiff diff) =>
    [
        .. diff.Scores.Where(scores => -scores.Overall?.Change > most)
            .Select(static scores => $"{scores.Pattern.Name}: {Number.Move(scores.Overall!)} ({scores.Pattern.FilePath}:{Number.Of(scores.Pattern.Line)})"),
    ];
}
