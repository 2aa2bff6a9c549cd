using System.Text;

namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>Documentation markup as plain text.</summary>
internal static class DocumentationText
{
    /// <summary>Tags resolved to their text, white space folded.</summary>
    public static string Plain(string markup, int start, int end)
    {
        var text = new StringBuilder(end - start);
        for (var at = start; at < end; at++)
        {
            var close = markup[at] == '<' ? markup.IndexOf('>', at, end - at) : -1;
            if (close < 0)
            {
                Append(markup[at], text);
                continue;
            }

            foreach (var character in OfTag(markup.Substring(at + 1, close - at - 1)))
                Append(character, text);
            at = close;
        }

        var folded = Trimmed(text).ToString();
        return folded.IndexOf('&') < 0 ? folded : Fold(Entities(folded));
    }

    /// <summary>True when something is left of the markup as plain text.</summary>
    public static bool IsIn(string markup, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            // Whether a tag or an entity leaves text behind takes a closer look.
            if (markup[at] is '<' or '&')
                return Plain(markup, at, end).Length > 0;
            if (!char.IsWhiteSpace(markup[at]))
                return true;
        }

        return false;
    }

    /// <summary>Value of an attribute within a tag; empty when there is none.</summary>
    public static string Attribute(string tag, string name)
    {
        var at = tag.IndexOf(name + "=", StringComparison.Ordinal);
        var open = at < 0 ? -1 : tag.IndexOfAny(['"', '\''], at);
        var close = open < 0 ? -1 : tag.IndexOf(tag[open], open + 1);
        return close < 0 ? "" : tag.Substring(open + 1, close - open - 1);
    }

    /// <summary>Last part of a cref: <c>T:System.Collections.Generic.List{T}</c> is <c>List</c>.</summary>
    public static string SimpleName(string cref)
    {
        var end = cref.IndexOfAny(['{', '<', '(', '`']);
        var name = end < 0 ? cref : cref.Substring(0, end);
        return name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
    }

    private static string OfTag(string tag)
    {
        if (tag.StartsWith("see ", StringComparison.Ordinal) || tag.StartsWith("seealso ", StringComparison.Ordinal))
            return Target(tag);
        if (tag.StartsWith("paramref", StringComparison.Ordinal) || tag.StartsWith("typeparamref", StringComparison.Ordinal))
            return Attribute(tag, "name");
        return tag.StartsWith("c", StringComparison.Ordinal) || tag.StartsWith("/c", StringComparison.Ordinal) || tag is "b" or "/b" or "i" or "/i" ? "" : " ";
    }

    private static string Target(string tag)
    {
        // <see cref="X">text</see> carries its own text.
        if (!tag.EndsWith("/", StringComparison.Ordinal))
            return "";
        var cref = Attribute(tag, "cref");
        return cref.Length > 0 ? SimpleName(cref) : Attribute(tag, "langword") + Attribute(tag, "href");
    }

    // All white space between two words is one space.
    private static void Append(char character, StringBuilder text)
    {
        if (!char.IsWhiteSpace(character))
            text.Append(character);
        else if (text.Length > 0 && text[text.Length - 1] != ' ')
            text.Append(' ');
    }

    private static StringBuilder Trimmed(StringBuilder text)
    {
        if (text.Length > 0 && text[text.Length - 1] == ' ')
            text.Length--;
        return text;
    }

    private static string Entities(string text) => text.IndexOf('&') < 0 ? text : text
        .Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&apos;", "'").Replace("&#160;", " ").Replace("&amp;", "&");

    private static string Fold(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
