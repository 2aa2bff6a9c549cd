namespace PatternAnalyzers.Core.Gates;

/// <summary>What one gate says.</summary>
public sealed record GateResult
{
    /// <summary>Name of the gate.</summary>
    public required string Name { get; init; }

    /// <summary>True when the condition is met.</summary>
    public required bool Passed { get; init; }

    /// <summary>The figure and the limit in words.</summary>
    public required string Detail { get; init; }

    /// <summary>The first ten offenders as <c>name (symbol)</c>; empty when the gate passed or has none.</summary>
    public IReadOnlyList<string> Offenders { get; init; } = [];
}
