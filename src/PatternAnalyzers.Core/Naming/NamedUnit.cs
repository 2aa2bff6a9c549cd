using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming;

/// <summary>A pattern that needs a name.</summary>
public sealed record NamedUnit
{
    /// <summary>Key that the name is returned under; unique within the call.</summary>
    public required string Key { get; init; }

    /// <summary>The unit.</summary>
    public required TypeFact Type { get; init; }

    /// <summary>Its family.</summary>
    public required PatternType PatternType { get; init; }

    /// <summary>Its subtype; null when it has none.</summary>
    public string? Subtype { get; init; }

    /// <summary>Assembly that declares it.</summary>
    public required string Assembly { get; init; }

    /// <summary>Project file, repository-relative.</summary>
    public required string Project { get; init; }
}
