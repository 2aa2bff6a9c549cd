namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>One line of the graph.</summary>
/// <param name="Source">Index of the node it leaves.</param>
/// <param name="Target">Index of the node it enters.</param>
/// <param name="Kind">Kind of relationship as in the manifest.</param>
internal sealed record GraphEdge(int Source, int Target, string Kind);
