namespace PatternAnalyzers.Core.Diagnosis;

/// <summary>How bad a finding is.</summary>
public enum FindingLevel
{
    /// <summary>Nothing is wrong.</summary>
    Ok,

    /// <summary>The manifest is right but knows less than it could, or costs more.</summary>
    Warning,

    /// <summary>Patterns are missing or stale.</summary>
    Problem,
}
