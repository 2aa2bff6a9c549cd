namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>A documentation comment taken apart.</summary>
internal sealed record DocumentationComment
{
    public string Summary { get; init; } = "";

    public string Remarks { get; init; } = "";

    public string Example { get; init; } = "";

    public int SeeAlso { get; init; }

    public bool HasReturns { get; init; }

    public bool HasInheritDoc { get; init; }

    /// <summary>Names of documented parameters.</summary>
    public HashSet<string> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of documented type parameters.</summary>
    public HashSet<string> TypeParameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Simple names of documented exceptions.</summary>
    public HashSet<string> Exceptions { get; } = new(StringComparer.Ordinal);
}
