namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>One box of the graph.</summary>
/// <param name="Index">Its place in the list of nodes.</param>
/// <param name="Pattern">Place of its pattern in the manifest; null for a message.</param>
/// <param name="Label">What stands in it.</param>
/// <param name="Kind">Type of the pattern as on the wire, or <c>MESSAGE</c>.</param>
/// <param name="Lane">Where it stands.</param>
internal sealed record GraphNode(int Index, int? Pattern, string Label, string Kind, Lane Lane);
