namespace PatternAnalyzers.Core.Patterns;

/// <summary>One architecture pattern: a symbol, classified with evidence and scored.</summary>
public sealed record Pattern
{
    /// <summary>UUIDv5 over <c>repository/assembly/symbol</c>, lower case.</summary>
    public required string PatternId { get; init; }

    /// <summary>SHA-256 over the declaration's tokens, lower-case hexadecimal.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>Human, unique name of at most 255 characters; never a path.</summary>
    public required string PatternName { get; init; }

    /// <summary>The family.</summary>
    public required PatternType PatternType { get; init; }

    /// <summary>Subtype within the family (design: request, http_endpoint, storage, scoring …); null for node types.</summary>
    public string? PatternSubtype { get; init; }

    /// <summary>Other families the evidence also supports, as <c>HANDLER/request</c>, sorted.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Node kind by declaration, else by behaviour; null when neither tells.</summary>
    public NodeKind? NodeKind { get; init; }

    /// <summary>How the handler itself behaves; null for anything but handlers and when unknown.</summary>
    public HandlerCategory? HandlerCategory { get; init; }

    /// <summary>Documentation-comment id, or <c>container#GET /route</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>Assembly that declares the symbol.</summary>
    public required string Assembly { get; init; }

    /// <summary>Project file, repository-relative.</summary>
    public required string Project { get; init; }

    /// <summary>Target frameworks it was seen in, highest first; empty in source mode.</summary>
    public IReadOnlyList<string> TargetFrameworks { get; init; } = [];

    /// <summary>Repository-relative path with <c>/</c>.</summary>
    public required string FilePath { get; init; }

    /// <summary>First line, from 1.</summary>
    public int LineStart { get; init; }

    /// <summary>Last line, inclusive.</summary>
    public int LineEnd { get; init; }

    /// <summary>The documentation summary, else a sentence from evidence.</summary>
    public required string Description { get; init; }

    /// <summary><c>documentation</c> or <c>evidence</c>.</summary>
    public required string DescriptionSource { get; init; }

    /// <summary>Handled messages, callers, sentences of examples and remarks; may be empty.</summary>
    public IReadOnlyList<string> UseCases { get; init; } = [];

    /// <summary>The declaration, redacted; null when snippets are off.</summary>
    public string? Code { get; init; }

    /// <summary>How sure the classification is, 0–1.</summary>
    public double Confidence { get; init; }

    /// <summary>What the classification rests on, strongest first.</summary>
    public IReadOnlyList<Facts.EvidenceFact> Evidence { get; init; } = [];

    /// <summary>Contradicting evidence in words.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>Rule violations.</summary>
    public IReadOnlyList<Violation> Violations { get; init; } = [];

    /// <summary>Violations excused by a suppression with a reason.</summary>
    public IReadOnlyList<Suppressed> Suppressed { get; init; } = [];

    /// <summary>Scores.</summary>
    public Quality Quality { get; init; } = new();
}
