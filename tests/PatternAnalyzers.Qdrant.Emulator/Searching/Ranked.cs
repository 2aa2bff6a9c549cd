using PatternAnalyzers.Qdrant.Emulator.Storage;

namespace PatternAnalyzers.Qdrant.Emulator.Searching;

/// <summary>A point and how well it fits.</summary>
internal readonly record struct Ranked(StoredPoint Point, float Score);
