namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>Reads documentation XML and forgives what is not well-formed: people's comments often are not.</summary>
internal static class DocumentationReader
{
    public static DocumentationComment? Read(string text)
    {
        if (text.Trim().Length == 0)
            return null;
        var comment = new DocumentationComment();
        foreach (var element in DocumentationElement.Of(text))
            comment = With(comment, element);
        return comment;
    }

    private static DocumentationComment With(DocumentationComment comment, DocumentationElement element)
    {
        switch (element.Name)
        {
            case "param" when element.HasText:
                comment.Parameters.Add(element.Attribute("name"));
                return comment;
            case "typeparam" when element.HasText:
                comment.TypeParameters.Add(element.Attribute("name"));
                return comment;
            case "exception":
                comment.Exceptions.Add(DocumentationText.SimpleName(element.Attribute("cref")));
                return comment;
            case "summary":
                return comment with { Summary = element.Text };
            case "remarks":
                return comment with { Remarks = element.Text };
            case "example":
                return comment with { Example = element.Text };
            case "returns" or "value" when element.HasText:
                return comment with { HasReturns = true };
            case "seealso":
                return comment with { SeeAlso = comment.SeeAlso + 1 };
            case "inheritdoc":
                return comment with { HasInheritDoc = true };
            default:
                return comment;
        }
    }
}
