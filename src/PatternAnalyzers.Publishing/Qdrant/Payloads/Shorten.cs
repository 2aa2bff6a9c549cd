namespace PatternAnalyzers.Publishing.Qdrant.Payloads;

/// <summary>Keeps payloads small: the whole pattern is in the other store.</summary>
internal static class Shorten
{
    private const int LongestText = 20_000;
    private const int LongestItem = 1_000;
    private const int MostItems = 50;

    public static string Text(string text, int most = LongestText)
    {
        if (text.Length <= most)
            return text;

        // Half a surrogate pair is no character.
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    public static IEnumerable<string> Items(IEnumerable<string> items) => items.Take(MostItems).Select(item => Text(item, LongestItem));
}
