using System.Globalization;

namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>Text that fits a box.</summary>
internal static class Shortened
{
    public const int Longest = 27;

    public static string Of(string text)
    {
        // By what a reader sees as one character, so that no pair of surrogates is torn.
        var elements = StringInfo.ParseCombiningCharacters(text);
        return elements.Length <= Longest ? text : text[..elements[Longest - 1]].TrimEnd() + "…";
    }
}
