using System.Globalization;

namespace PatternAnalyzers.Cli.Reports;

/// <summary>Numbers as reports show them.</summary>
internal static class Figures
{
    public static string Of(double? value) => value is { } known ? known.ToString("0.00##", CultureInfo.InvariantCulture) : "unknown";

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Raw(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Seconds(TimeSpan elapsed) => elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";
}
