namespace PatternAnalyzers.Core.Gates;

/// <summary>How spread is measured.</summary>
public enum Spread
{
    /// <summary>Population standard deviation.</summary>
    StandardDeviation,

    /// <summary>Population variance, the literal reading of the recovery plan.</summary>
    Variance,
}
