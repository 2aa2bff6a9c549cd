using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

internal sealed class ScoreRangeGate : Gate
{
    public override string Name => "score_range";

    public override string Title => "Every score lies between 0 and 1.";

    public override GateResult Check(GateContext context) => NoneCaught(context, "every score lies between 0 and 1", "with a score outside 0 to 1");

    public override bool IsWrong(Pattern pattern) =>
        Scores(pattern).Any(score => score is { } value && !(value >= 0 && value <= 1));

    private static IEnumerable<double?> Scores(Pattern pattern) =>
        Scoring.Weights.Rows(pattern.Quality).Select(row => row.Dimension.Score).Append(pattern.Quality.Overall);
}
