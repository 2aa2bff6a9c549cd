namespace PatternAnalyzers.Publishing.Qdrant.Points;

/// <summary>What to read of each point.</summary>
internal sealed record PointSelection
{
    /// <summary>Everything.</summary>
    public static PointSelection Whole { get; } = new() { WithVectors = true };

    /// <summary>Keys of the payload, nested ones with dots; null for all of them, empty for none.</summary>
    public IReadOnlyList<string>? Keys { get; init; }

    public bool WithVectors { get; init; }

    public static PointSelection Only(params IReadOnlyList<string> keys) => new() { Keys = keys };
}
