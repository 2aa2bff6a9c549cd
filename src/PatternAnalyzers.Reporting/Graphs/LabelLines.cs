using System.Globalization;

namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>A name in one line or two; what tells <c>Order Status Changed To Paid</c> from its siblings is often the middle, so nothing is left out before two lines are full.</summary>
internal static class LabelLines
{
    private const int Alone = 26;

    // Two lines are written smaller.
    private const int Longest = 29;

    // A word that ends further from the edge of the line than this is torn.
    private const int Shortest = 12;

    public static IReadOnlyList<string> Of(string text)
    {
        // By what a reader sees as one character, so that no pair of surrogates is torn.
        var starts = StringInfo.ParseCombiningCharacters(text);
        if (starts.Length <= Alone)
            return [text];

        var end = Break(text, starts);
        var rest = text[end..].TrimStart();
        var others = StringInfo.ParseCombiningCharacters(rest);
        return [text[..end].TrimEnd(), others.Length <= Longest ? rest : rest[..others[Longest - 1]].TrimEnd() + "…"];
    }

    private static int Break(string text, int[] starts)
    {
        for (var place = Math.Min(Longest, starts.Length - 1); place > Shortest; place--)
        {
            if (text[starts[place]] == ' ' || (char.IsUpper(text, starts[place]) && char.IsLower(text, starts[place - 1])))
                return starts[place];
        }

        return starts[Math.Min(Longest, starts.Length - 1)];
    }
}
