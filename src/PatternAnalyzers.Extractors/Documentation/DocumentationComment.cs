namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>A documentation comment taken apart, and forgiven what is not well-formed: people's comments often are not. Texts are made when somebody asks, for of most members it only counts what there is.</summary>
internal sealed class DocumentationComment(List<DocumentationElement> elements)
{
    /// <summary>Null for a text without anything in it.</summary>
    public static DocumentationComment? Read(string text) =>
        string.IsNullOrWhiteSpace(text) ? null : new DocumentationComment(DocumentationElement.Of(text));

    public string Summary => Text("summary");

    public bool HasSummary => Last("summary") is { HasText: true };

    public string Remarks => Text("remarks");

    public string Example => Text("example");

    public int SeeAlso => elements.Count(static element => element.Is("seealso"));

    public bool HasReturns => elements.Exists(static element => (element.Is("returns") || element.Is("value")) && element.HasText);

    public bool HasInheritDoc => elements.Exists(static element => element.Is("inheritdoc"));

    public bool HasParameter(string name) => Has("param", name);

    public bool HasTypeParameter(string name) => Has("typeparam", name);

    /// <summary>True when an exception of that simple name is documented, in words or not.</summary>
    public bool HasException(string name)
    {
        foreach (var element in elements)
        {
            if (element.Is("exception") && DocumentationText.SimpleName(element.Attribute("cref")) == name)
                return true;
        }

        return false;
    }

    /// <summary>The same comment, and more.</summary>
    public DocumentationComment And(IEnumerable<DocumentationElement> more) => new([.. elements, .. more]);

    private bool Has(string element, string name)
    {
        foreach (var candidate in elements)
        {
            if (candidate.Is(element) && candidate.Attribute("name") == name && candidate.HasText)
                return true;
        }

        return false;
    }

    private string Text(string name) => Last(name)?.Text ?? "";

    private DocumentationElement? Last(string name)
    {
        for (var at = elements.Count - 1; at >= 0; at--)
        {
            if (elements[at].Is(name))
                return elements[at];
        }

        return null;
    }
}
