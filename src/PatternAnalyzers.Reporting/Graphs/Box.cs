namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>Where a node stands.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Column">Its column, from the left.</param>
internal readonly record struct Box(int X, int Y, int Column);
