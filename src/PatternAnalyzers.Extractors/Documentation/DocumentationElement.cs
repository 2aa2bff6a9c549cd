using System.Runtime.InteropServices;

namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>One top-level element of a documentation comment: a place in its text, of which parts are cut out when somebody asks.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DocumentationElement
{
    private readonly string text;
    private readonly int start;
    private readonly int nameEnd;
    private readonly int tagEnd;
    private readonly int innerStart;
    private readonly int innerEnd;

    private DocumentationElement(string text, int start, int nameEnd, int tagEnd, int innerStart, int innerEnd)
    {
        this.text = text;
        this.start = start;
        this.nameEnd = nameEnd;
        this.tagEnd = tagEnd;
        this.innerStart = innerStart;
        this.innerEnd = innerEnd;
    }

    public string Text => DocumentationText.Plain(text, innerStart, innerEnd);

    public bool HasText => DocumentationText.IsIn(text, innerStart, innerEnd);

    /// <summary>An element that no comment has, with a name attribute where one is given.</summary>
    public static DocumentationElement Named(string element, string? name, string inner)
    {
        var tag = name is null ? element : $"{element} name=\"{name}\"";
        return new DocumentationElement(tag + inner, 0, element.Length, tag.Length, tag.Length, tag.Length + inner.Length);
    }

    public static List<DocumentationElement> Of(string text)
    {
        var found = new List<DocumentationElement>();
        for (var at = text.IndexOf('<'); at >= 0 && at < text.Length - 1; at = text.IndexOf('<', at))
        {
            var start = at + 1;
            var end = text.IndexOf('>', at);
            if (end < 0)
                return found;
            at = end + 1;
            if (end == start || !char.IsLetter(text[start]))
                continue;
            var nameEnd = NameEnd(text, start, end);
            var innerEnd = text[end - 1] == '/' ? at : InnerEnd(text, start, nameEnd, at);
            found.Add(new DocumentationElement(text, start, nameEnd, end, at, innerEnd));
            at = innerEnd;
        }

        return found;
    }

    /// <summary>True for an element of that name.</summary>
    public bool Is(string name) => name.Length == nameEnd - start && string.CompareOrdinal(text, start, name, 0, name.Length) == 0;

    /// <summary>Value of an attribute; empty when there is none.</summary>
    public string Attribute(string name) => DocumentationText.Attribute(text.Substring(nameEnd, tagEnd - nameEnd), name);

    private static int NameEnd(string text, int start, int end)
    {
        while (start < end && char.IsLetterOrDigit(text[start]))
            start++;
        return start;
    }

    // An element that is never closed is taken to the end of the comment.
    private static int InnerEnd(string text, int start, int nameEnd, int at)
    {
        for (var close = text.IndexOf("</", at, StringComparison.Ordinal); close >= 0; close = text.IndexOf("</", close + 1, StringComparison.Ordinal))
        {
            if (string.CompareOrdinal(text, close + 2, text, start, nameEnd - start) == 0)
                return close;
        }

        return text.Length;
    }
}
