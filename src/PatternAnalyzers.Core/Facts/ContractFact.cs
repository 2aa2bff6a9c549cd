namespace PatternAnalyzers.Core.Facts;

/// <summary>A contract.yaml bound to a class.</summary>
public sealed record ContractFact
{
    /// <summary>Repository-relative path with <c>/</c>.</summary>
    public required string FilePath { get; init; }

    /// <summary>Value of <c>name</c>; empty when missing.</summary>
    public string Name { get; init; } = "";

    /// <summary>Value of <c>node_type</c> as written; empty when missing.</summary>
    public string NodeType { get; init; } = "";

    /// <summary>Line of <c>node_type</c>, from 1; 1 when missing.</summary>
    public int Line { get; init; } = 1;

    /// <summary>Top-level keys that the contract has, sorted.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Why the contract could not be read or bound (<c>unreadable: line 4: …</c>, <c>ambiguous: A, B</c>); null when all is well.</summary>
    public string? Problem { get; init; }
}
