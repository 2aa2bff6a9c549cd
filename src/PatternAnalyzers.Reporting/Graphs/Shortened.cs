using System.Globalization;

namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>Text that fits a box; what is too long loses its middle, because names of one family begin and end alike less often than they only begin alike.</summary>
internal static class Shortened
{
    private const int Longest = 28;
    private const int Tail = 13;

    public static string Of(string text)
    {
        // By what a reader sees as one character, so that no pair of surrogates is torn.
        var elements = StringInfo.ParseCombiningCharacters(text);
        return elements.Length <= Longest
            ? text
            : text[..elements[Longest - Tail - 1]].TrimEnd() + "…" + text[elements[^Tail]..].TrimStart();
    }
}
