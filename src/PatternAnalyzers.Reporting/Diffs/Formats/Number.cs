using System.Globalization;

namespace PatternAnalyzers.Reporting.Diffs.Formats;

/// <summary>Figures as comparisons show them.</summary>
internal static class Number
{
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Plain(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Score(double? value) => value is { } known ? known.ToString("0.00##", CultureInfo.InvariantCulture) : "unknown";

    public static string Signed(double value) => value.ToString("+0.00##;-0.00##;0.00", CultureInfo.InvariantCulture);

    /// <summary><c>0.81 → 0.74 (-0.07)</c>.</summary>
    public static string Move(ScoreMove move) =>
        $"{Score(move.Before)} → {Score(move.After)}{(move.Change is { } change ? $" ({Signed(change)})" : "")}";
}
