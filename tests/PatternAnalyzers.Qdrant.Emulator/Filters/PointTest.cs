using PatternAnalyzers.Qdrant.Emulator.Storage;

namespace PatternAnalyzers.Qdrant.Emulator.Filters;

/// <summary>Whether a point is meant.</summary>
internal delegate bool PointTest(StoredPoint point);
