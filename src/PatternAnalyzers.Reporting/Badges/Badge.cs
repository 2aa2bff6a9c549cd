using System.Globalization;

namespace PatternAnalyzers.Reporting.Badges;

/// <summary>What a badge says.</summary>
/// <param name="Label">Left half.</param>
/// <param name="Message">Right half.</param>
/// <param name="Color">Colour of the right half, by the name that badge services give it.</param>
public sealed record Badge(string Label, string Message, string Color)
{
    private static readonly (double Least, string Color)[] Bands = [(.8, "brightgreen"), (.65, "green"), (.5, "yellow"), (0, "orange")];

    /// <summary>Number of patterns and their mean score.</summary>
    public static Badge Of(BadgeSummary summary) => summary.Mean is { } mean
        ? new("patterns", string.Create(CultureInfo.InvariantCulture, $"{summary.Patterns} · {mean:0.00}"), Bands.First(band => mean >= band.Least).Color)
        : new("patterns", string.Create(CultureInfo.InvariantCulture, $"{summary.Patterns} · unscored"), "lightgrey");

    /// <summary>The document that badge services read from an endpoint.</summary>
    public IReadOnlyDictionary<string, object> Shields() =>
        new SortedDictionary<string, object>(StringComparer.Ordinal) { ["color"] = Color, ["label"] = Label, ["message"] = Message, ["schemaVersion"] = 1 };
}
