using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>min(1, U / 10), U the using members.</summary>
internal static class UsageDimension
{
    public static Dimension Of(ScoreInput input)
    {
        (string, double)[] raw = input.UsageMembers is { } members ? [("members", members)] : [];
        if (input.UsageUnknownReason is not null)
            return Known.Unknown(input.UsageUnknownReason, raw);
        return input.UsageMembers is { } known
            ? Known.Score(Math.Min(1, known / Weights.UsageLimit), raw)
            : Known.Unknown("not_measured");
    }
}
