namespace PatternAnalyzers.Manifests.Facts;

/// <summary>The last line: how many lines stand before it.</summary>
internal sealed record EndRecord
{
    public required int Count { get; init; }
}
