using System.Globalization;

namespace PatternAnalyzers.Performance;

/// <summary>Numbers as they are read and written here.</summary>
internal static class Figure
{
    public static int Of(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new PerformanceException($"'{text}' is no whole number.");

    public static string Of(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Groups of three digits.</summary>
    public static string Grouped(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Megabytes(long bytes) => Of(bytes / 1048576d, "0.0") + " MB";
}
