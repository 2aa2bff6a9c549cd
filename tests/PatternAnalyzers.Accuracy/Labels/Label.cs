namespace PatternAnalyzers.Accuracy.Labels;

/// <summary>What a person says a symbol is.</summary>
/// <param name="Symbol">Documentation-comment id, or <c>container#GET /route</c>.</param>
/// <param name="PatternType">Family, or <c>NONE</c>.</param>
/// <param name="Subtype">Subtype, or <c>-</c>.</param>
/// <param name="NodeKind">Node kind, or <c>-</c>.</param>
/// <param name="HandlerCategory">Handler category, or <c>-</c>.</param>
/// <param name="Anchor">By what kind or handler can be recognised.</param>
internal sealed record Label(string Symbol, string PatternType, string Subtype, string NodeKind, string HandlerCategory, string Anchor)
{
    /// <summary>True when the symbol is a pattern.</summary>
    public bool IsPattern => PatternType != Vocabulary.NoPattern;

    /// <summary>True when the symbol is a declared kind of node.</summary>
    public bool IsNode => Vocabulary.NodeKinds.Contains(PatternType);

    /// <summary>True when the node kind says something: of every pattern, and of what is none when its label names an anchor.</summary>
    public bool HasNodeKind => IsPattern || NodeKind != Vocabulary.Nothing || Anchor != Vocabulary.Nothing;
}
