using System.Text;

namespace PatternAnalyzers.Reporting.Diffs.Formats;

/// <summary>Text of a manifest inside Markdown: it may neither format nor link nor mention anybody.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]()#!|<>~&@\"'";

    // Entities instead of backslashes: some renderers look for mentions and links after they have undone those.
    public static string Safe(string text)
    {
        var safe = new StringBuilder();
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (char.IsControl(letter))
                safe.Append(' ');
            else if (Special.Contains(letter, StringComparison.Ordinal) || Links(text, place))
                safe.Append("&#").Append(Number.Of(letter)).Append(';');
            else
                safe.Append(letter);
        }

        return safe.ToString();
    }

    /// <summary>A path or symbol in monospace.</summary>
    public static string Code(string text) => $"<code>{Safe(text)}</code>";

    // http://… and www.… become links by themselves.
    private static bool Links(string text, int place) =>
        string.CompareOrdinal(text, place, "://", 0, 3) == 0
            || (text[place] == '.' && place >= 3 && string.Compare(text, place - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0);
}
