namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>The strip that a lane takes.</summary>
internal readonly record struct LaneBand(Lane Lane, int X, int Width);
