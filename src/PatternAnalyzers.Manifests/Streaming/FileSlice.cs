namespace PatternAnalyzers.Manifests.Streaming;

/// <summary>Bytes of a file.</summary>
/// <param name="Start">The first.</param>
/// <param name="Length">How many.</param>
internal readonly record struct FileSlice(long Start, int Length);
