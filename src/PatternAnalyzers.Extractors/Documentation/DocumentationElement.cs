namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>One top-level element of a documentation comment.</summary>
internal sealed record DocumentationElement(string Name, string Attributes, string Inner)
{
    public string Text => DocumentationText.Plain(Inner);

    public bool HasText => DocumentationText.IsIn(Inner);

    /// <summary>An element with a name attribute.</summary>
    public static DocumentationElement Named(string element, string name, string inner) => new(element, $" name=\"{name}\"", inner);

    /// <summary>Value of an attribute; empty when there is none.</summary>
    public string Attribute(string name) => DocumentationText.Attribute(Attributes, name);

    public static IEnumerable<DocumentationElement> Of(string text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at < text.Length - 1; at = text.IndexOf('<', at))
        {
            var end = text.IndexOf('>', at);
            if (end < 0)
                yield break;
            var tag = text.Substring(at + 1, end - at - 1);
            at = end + 1;
            if (tag.Length == 0 || !char.IsLetter(tag[0]))
                continue;
            var isEmpty = tag[tag.Length - 1] == '/';
            var name = NameOf(tag);
            var close = isEmpty ? -1 : text.IndexOf("</" + name, at, StringComparison.Ordinal);
            // An element that is never closed is taken to the end of the comment.
            var innerEnd = isEmpty ? at : close < 0 ? text.Length : close;
            yield return new DocumentationElement(name, tag.Substring(name.Length), text.Substring(at, innerEnd - at));
            at = innerEnd;
        }
    }

    private static string NameOf(string tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsLetterOrDigit(tag[length]))
            length++;
        return tag.Substring(0, length);
    }
}
