using System.Globalization;
using System.Security;

namespace PatternAnalyzers.Reporting.Badges;

/// <summary>A badge as a picture that needs nothing else.</summary>
public static class BadgeSvg
{
    // Width of a letter at 11 pixels, on the average; the text is stretched to what is reckoned.
    private const int Letter = 7;
    private const int Margin = 12;

    private static readonly Dictionary<string, string> Colors = new(StringComparer.Ordinal)
    {
        ["brightgreen"] = "#2f7d32", ["green"] = "#4b7a1f", ["yellow"] = "#8a6d00", ["orange"] = "#b3541e", ["lightgrey"] = "#6b6b6b",
    };

    /// <summary>The picture, with its text for those who do not see it.</summary>
    public static string Of(Badge badge)
    {
        var left = Width(badge.Label);
        var right = Width(badge.Message);
        var text = Encoded($"{badge.Label}: {badge.Message}");
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="20" role="img" aria-label="{text}">
              <title>{text}</title>
              <rect width="{left}" height="20" fill="#444"/>
              <rect x="{left}" width="{right}" height="20" fill="{Colors[badge.Color]}"/>
              <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
                <text x="{left / 2}" y="14" textLength="{left - Margin}">{Encoded(badge.Label)}</text>
                <text x="{left + (right / 2)}" y="14" textLength="{right - Margin}">{Encoded(badge.Message)}</text>
              </g>
            </svg>

            """).ReplaceLineEndings("\n");
    }

    private static int Width(string text) => (text.Length * Letter) + Margin;

    private static string Encoded(string text) => SecurityElement.Escape(text);
}
