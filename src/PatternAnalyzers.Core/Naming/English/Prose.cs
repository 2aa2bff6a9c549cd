using System.Text;

namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Small rules of written English.</summary>
internal static class Prose
{
    // A user, and an update.
    private static readonly string[] LikeYou = ["uni", "us", "uti", "ubi", "ur", "u "];

    private static readonly string[] Abbreviations = ["e.g.", "i.e.", " vs.", " cf.", " approx.", " incl."];

    /// <summary>White space folded to single blanks, control characters removed.</summary>
    public static string Normalise(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var value in text)
        {
            if (char.IsWhiteSpace(value))
                Blank(builder);
            else if (!char.IsControl(value))
                builder.Append(value);
        }

        return builder.ToString().Trim();
    }

    /// <summary>A, B and C; what is beyond the limit is counted.</summary>
    public static string List(IReadOnlyList<string> items, int limit)
    {
        if (items.Count > limit)
            return string.Join(", ", items.Take(limit)) + " and " + (items.Count - limit).ToString(System.Globalization.CultureInfo.InvariantCulture) + " more";
        return items.Count < 2
            ? string.Concat(items)
            : string.Join(", ", items.Take(items.Count - 1)) + " and " + items[items.Count - 1];
    }

    /// <summary>a or an, as the word sounds.</summary>
    public static string Article(string word) =>
        "AEIOaeio".IndexOf(word[0]) >= 0
            || (word.Length > 1 && char.IsUpper(word[1]) && "FHLMNRSX".IndexOf(word[0]) >= 0)
            || (word[0] == 'u' && !LikeYou.Any(start => word.StartsWith(start, StringComparison.Ordinal)))
            ? "an"
            : "a";

    /// <summary>The sentences of a text, each with its full stop.</summary>
    public static IEnumerable<string> Sentences(string text)
    {
        var folded = Normalise(text);
        var start = 0;
        for (var index = 0; index < folded.Length; index++)
        {
            if (!EndsSentence(folded, index))
                continue;
            yield return folded.Substring(start, index + 1 - start).Trim();
            start = index + 1;
        }

        if (folded.Substring(start).Trim().Length > 0)
            yield return folded.Substring(start).Trim();
    }

    private static bool EndsSentence(string text, int index) =>
        text[index] is ('.' or '!' or '?' or '。') && (index + 1 == text.Length || text[index + 1] == ' ' || text[index] == '。') && !IsAbbreviation(text, index)
        && !(text[index] is '!' or '?' && index + 2 < text.Length && (text[index + 2] == '(' || char.IsLower(text[index + 2])));

    // e.g. and i.e. end no sentence, and neither does "vs." within one.
    private static bool IsAbbreviation(string text, int index) =>
        text[index] == '.'
            && index + 1 < text.Length
            && Abbreviations.Any(word => index + 1 >= word.Length && string.CompareOrdinal(text, index + 1 - word.Length, word, 0, word.Length) == 0);

    private static void Blank(StringBuilder builder)
    {
        if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
            builder.Append(' ');
    }
}
