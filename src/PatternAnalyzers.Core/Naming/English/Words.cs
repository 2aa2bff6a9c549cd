using System.Globalization;
using System.Text;

namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Splits identifiers and route segments into words as a person would read them.</summary>
internal static class Words
{
    /// <summary>Words in order, their letters unchanged: <c>NodeLLMCompletionEffect</c> gives Node, LLM, Completion, Effect.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var clean = Printable(text);
        var words = new List<string>();
        var start = 0;
        for (var index = 1; index <= clean.Length; index++)
        {
            if (index < clean.Length && !Breaks(clean, index))
                continue;
            Add(words, clean, start, index);
            start = index;
        }

        return Brands.Join(words);
    }

    /// <summary>The words, each with a capital first letter, with spaces between them.</summary>
    public static string Phrase(IEnumerable<string> words) => string.Join(" ", words.Select(Capital));

    /// <summary>The word with a capital first letter.</summary>
    public static string Capital(string word) =>
        word.Length == 0 || !char.IsLower(word[0]) ? word : char.ToUpperInvariant(word[0]) + word.Substring(1);

    /// <summary>The word in small letters; what keeps a capital inside (LLM, OrderIds) keeps them all.</summary>
    public static string Small(string word) => HasCapitalInside(word) ? word : word.ToLowerInvariant();

    private static void Add(List<string> words, string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        while (start < end && text[end - 1] == ' ')
            end--;
        if (start < end)
            words.Add(text.Substring(start, end - start));
    }

    private static bool HasCapitalInside(string word)
    {
        for (var index = 1; index < word.Length; index++)
        {
            if (char.IsUpper(word[index]))
                return true;
        }

        return false;
    }

    private static bool Breaks(string text, int index)
    {
        var before = text[index - 1];
        var here = text[index];
        if (before == ' ' || here == ' ')
            return true;
        if (!char.IsUpper(here))
            return false;
        // eShop and iOS are one word.
        if (char.IsLower(before) && (index == 1 || text[index - 2] == ' '))
            return false;
        return !char.IsUpper(before) || StartsWordAfterAcronym(text, index);
    }

    // In LLMCompletion the C begins a word; in LLMs and URLsById the last capital before a lone plural s does not.
    private static bool StartsWordAfterAcronym(string text, int index) =>
        index + 1 < text.Length && char.IsLower(text[index + 1]) && !IsPluralS(text, index + 1) && !IsVersion(text, index + 1);

    // UUIDv7.
    private static bool IsVersion(string text, int index) => text[index] == 'v' && index + 1 < text.Length && char.IsDigit(text[index + 1]);

    private static bool IsPluralS(string text, int index) =>
        text[index] == 's' && (index + 1 == text.Length || !char.IsLower(text[index + 1]));

    // Control and format characters vanish, half surrogate pairs too; everything else that is no letter, mark or digit separates.
    private static string Printable(string text)
    {
        // Nearly every identifier is whole as it is.
        var kept = 0;
        while (kept < text.Length && char.IsLetterOrDigit(text[kept]))
            kept++;
        if (kept == text.Length)
            return text;
        var builder = new StringBuilder(text, 0, kept, text.Length);
        for (var index = kept; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]))
                index = Surrogate(text, index, builder);
            else if (Keeps(text[index]))
                builder.Append(text[index]);
            else if (!Vanishes(text[index]))
                builder.Append(' ');
        }

        return builder.ToString();
    }

    private static int Surrogate(string text, int index, StringBuilder builder)
    {
        if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            return index;
        builder.Append(text, index, 2);
        return index + 1;
    }

    private static bool Keeps(char value) => char.IsLetterOrDigit(value) || CharUnicodeInfo.GetUnicodeCategory(value)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool Vanishes(char value) => CharUnicodeInfo.GetUnicodeCategory(value)
        is UnicodeCategory.Control or UnicodeCategory.Format;
}
