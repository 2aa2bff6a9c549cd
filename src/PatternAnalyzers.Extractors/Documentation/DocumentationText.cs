using System.Text;

namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>Documentation markup as plain text.</summary>
internal static class DocumentationText
{
    /// <summary>Tags resolved to their text, white space folded.</summary>
    public static string Plain(string markup)
    {
        var text = new StringBuilder(markup.Length);
        for (var at = 0; at < markup.Length; at++)
        {
            var end = markup[at] == '<' ? markup.IndexOf('>', at) : -1;
            if (end < 0)
            {
                text.Append(markup[at]);
                continue;
            }

            text.Append(OfTag(markup.Substring(at + 1, end - at - 1)));
            at = end;
        }

        return Fold(Entities(text.ToString()));
    }

    /// <summary>True when something is left of the markup as plain text.</summary>
    public static bool IsIn(string markup)
    {
        for (var at = 0; at < markup.Length; at++)
        {
            // Whether a tag or an entity leaves text behind takes a closer look.
            if (markup[at] is '<' or '&')
                return Plain(markup).Length > 0;
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

    private static string Entities(string text) => text.IndexOf('&') < 0 ? text : text
        .Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&apos;", "'").Replace("&#160;", " ").Replace("&amp;", "&");

    private static string Fold(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
