namespace PatternAnalyzers.Core.Facts;

/// <summary>A type's documentation comment, read from <c>///</c> and <c>/** */</c> trivia (csc hides it from symbols unless GenerateDocumentationFile is on).</summary>
public sealed record DocumentationFact
{
    /// <summary>Text of <c>&lt;summary&gt;</c>, tags resolved to their text, white space folded; empty when there is none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Text of <c>&lt;remarks&gt;</c>; empty when there is none.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>Text of <c>&lt;example&gt;</c>; empty when there is none.</summary>
    public string Example { get; init; } = "";

    /// <summary>Text of an attribute that describes the type (<c>[Description("…")]</c>); empty when there is none.</summary>
    public string Described { get; init; } = "";

    /// <summary>Number of <c>&lt;seealso&gt;</c> tags.</summary>
    public int SeeAlso { get; init; }

    /// <summary>True when the texts come from the base type or interface through <c>&lt;inheritdoc/&gt;</c>.</summary>
    public bool Inherited { get; init; }
}
