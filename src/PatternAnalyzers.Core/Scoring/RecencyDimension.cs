using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>0.5^(days / 180) from the newest commit to HEAD.</summary>
internal static class RecencyDimension
{
    private const double SecondsPerDay = 86_400;

    public static Dimension Of(ScoreInput input)
    {
        if (input.RecencyUnknownReason is not null)
            return Known.Unknown(input.RecencyUnknownReason);
        if (input.NewestCommitTime is not { } newest || input.HeadTime is not { } head)
            return Known.Unknown("no_commit");

        // Commits may carry a later date than HEAD; they are as new as can be.
        var days = Math.Max(0, (head - newest) / SecondsPerDay);
        return Known.Score(Math.Pow(0.5, days / Weights.HalfLifeDays), ("days", days));
    }
}
