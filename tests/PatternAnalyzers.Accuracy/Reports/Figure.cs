using System.Globalization;

namespace PatternAnalyzers.Accuracy.Reports;

/// <summary>Numbers as the report prints them.</summary>
internal static class Figure
{
    /// <summary>Three decimals, cut rather than rounded so that no missed floor looks met; a dash for nothing.</summary>
    public static string Of(double? value) =>
        value is { } known ? (Math.Floor((known * 1000) + 1e-9) / 1000).ToString("0.000", CultureInfo.InvariantCulture) : "–";

    /// <summary>A whole number.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);
}
