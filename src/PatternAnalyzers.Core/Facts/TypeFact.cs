namespace PatternAnalyzers.Core.Facts;

/// <summary>What is known about one unit: a type, or a method or lambda bound to a route, function or command.</summary>
public sealed record TypeFact
{
    /// <summary>
    /// Identity within the assembly: the documentation-comment id (<c>T:Shop.Orders.NodePriceCompute</c>), with <c>@&lt;file name&gt;</c> behind it for file-local types;
    /// for a route unit <c>&lt;container&gt;#GET /route</c>.
    /// </summary>
    public required string Symbol { get; init; }

    /// <summary><c>type</c> or <c>route</c>.</summary>
    public string Unit { get; init; } = "type";

    /// <summary>Symbol of the type that declares a route unit or nests a type; null for top-level types.</summary>
    public string? Container { get; init; }

    /// <summary>Simple name without arity; for a route unit verb and template, e.g. <c>GET /orders/{id}</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Full namespace; empty for the global one.</summary>
    public string Namespace { get; init; } = "";

    /// <summary><c>class</c>, <c>struct</c>, <c>record</c>, <c>record_struct</c>, <c>interface</c>, <c>enum</c>, <c>delegate</c> or <c>route</c>.</summary>
    public string TypeKind { get; init; } = "class";

    /// <summary><c>public</c>, <c>internal</c>, <c>protected</c>, <c>private</c>, <c>protected_internal</c>, <c>private_protected</c> or <c>file</c>.</summary>
    public string Accessibility { get; init; } = "internal";

    /// <summary>Any of <c>abstract</c>, <c>sealed</c>, <c>static</c>, <c>partial</c>, <c>readonly</c>, <c>nested</c>, sorted.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>Number of type parameters.</summary>
    public int Arity { get; init; }

    /// <summary>Repository-relative path with <c>/</c> of the part that holds the location.</summary>
    public required string FilePath { get; init; }

    /// <summary>First line, from 1.</summary>
    public int LineStart { get; init; }

    /// <summary>Last line, inclusive.</summary>
    public int LineEnd { get; init; }

    /// <summary>Every hand-written file that holds a part of the declaration, sorted.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Lower-case hexadecimal SHA-256 over the tokens of all hand-written parts without trivia.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>The declaration as text, secrets redacted and cut to about 50 lines; null when snippets are switched off.</summary>
    public string? Code { get; init; }

    /// <summary>Why this type can never be a pattern: <c>test</c>, <c>generated</c> or <c>sample</c>; null otherwise.</summary>
    public string? Excluded { get; init; }

    /// <summary>True when a walker stopped at its depth limit inside this type, so figures are lower bounds.</summary>
    public bool TooDeep { get; init; }

    /// <summary>Simple names of the attributes on the type, without <c>Attribute</c>, sorted.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>The type's own documentation comment.</summary>
    public DocumentationFact Documentation { get; init; } = new();

    /// <summary>Constructor parameters of the constructor with most parameters, in order (primary constructors included): what is injected.</summary>
    public IReadOnlyList<DependencyFact> Dependencies { get; init; } = [];

    /// <summary>Fields and auto-properties that hold state, in source order.</summary>
    public IReadOnlyList<FieldFact> Fields { get; init; } = [];

    /// <summary>Members with a body or an accessible signature, in source order.</summary>
    public IReadOnlyList<MemberFact> Members { get; init; } = [];

    /// <summary>What speaks for a classification.</summary>
    public IReadOnlyList<EvidenceFact> Evidence { get; init; } = [];

    /// <summary>Suppressions with their reasons.</summary>
    public IReadOnlyList<SuppressionFact> Suppressions { get; init; } = [];

    /// <summary>The contract.yaml bound to this class, or null.</summary>
    public ContractFact? Contract { get; init; }
}
