using System.Text;

namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>Splits text and identifiers into words: <c>DbContext.SaveChangesAsync</c> gives db, context, save, changes, async.</summary>
internal static class Words
{
    /// <summary>Every word in lower case, in order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (word.Length > 0 && StartsWord(text, index))
            {
                yield return Take(word);
            }

            if (char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index]))
                word.Append(char.ToLowerInvariant(text[index]));
        }

        if (word.Length > 0)
            yield return Take(word);
    }

    /// <summary>Words that tell something.</summary>
    public static IEnumerable<string> Telling(string text) => Of(text).Where(word => !StopWords.Contains(word));

    private static string Take(StringBuilder word)
    {
        var text = word.ToString();
        word.Clear();
        return text;
    }

    // After a separator, at aB, and before the last capital of a row (HTTPClient).
    private static bool StartsWord(string text, int index)
    {
        var here = text[index];
        if (!char.IsLetterOrDigit(here) && !char.IsSurrogate(here))
            return true;
        if (!char.IsUpper(here))
            return false;

        return char.IsLower(text[index - 1]) || (char.IsUpper(text[index - 1]) && index + 1 < text.Length && char.IsLower(text[index + 1]));
    }
}
