namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>Nodes that stand below each other.</summary>
internal sealed record Column(Lane Lane, IReadOnlyList<int> Nodes);
