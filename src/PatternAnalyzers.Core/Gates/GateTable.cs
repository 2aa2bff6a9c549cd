namespace PatternAnalyzers.Core.Gates;

/// <summary>Every gate; one row each.</summary>
public static class GateTable
{
    /// <summary>All gates in the order they are reported.</summary>
    public static IReadOnlyList<Gate> All { get; } = [];
}
