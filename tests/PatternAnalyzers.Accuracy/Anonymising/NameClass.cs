namespace PatternAnalyzers.Accuracy.Anonymising;

/// <summary>Kinds of things that are renamed; each has a letter of its own.</summary>
internal enum NameClass
{
    /// <summary>Types and aliases.</summary>
    Type,

    /// <summary>Segments of namespaces.</summary>
    Namespace,

    /// <summary>Type parameters.</summary>
    TypeParameter,

    /// <summary>Methods, properties, fields, events.</summary>
    Member,

    /// <summary>Parameters, locals, local functions, range variables, labels.</summary>
    Local,

    /// <summary>Elements of tuples, members of anonymous types.</summary>
    Element,

    /// <summary>Text in quotes.</summary>
    Literal,

    /// <summary>Files.</summary>
    File,
}
