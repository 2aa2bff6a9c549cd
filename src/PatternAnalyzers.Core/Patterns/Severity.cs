namespace PatternAnalyzers.Core.Patterns;

/// <summary>Weight class of a rule; on the wire in lower case.</summary>
public enum Severity
{
    /// <summary>Costs .02 of compliance.</summary>
    Low,

    /// <summary>Costs .05.</summary>
    Medium,

    /// <summary>Costs .10.</summary>
    High,

    /// <summary>Costs .20.</summary>
    Critical,
}
