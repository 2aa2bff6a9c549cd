namespace PatternAnalyzers.Publishing;

/// <summary>How a pattern came to be what it is.</summary>
public sealed record PatternHistory
{
    /// <summary>Its id.</summary>
    public required string PatternId { get; init; }

    /// <summary>Its newest name.</summary>
    public required string Name { get; init; }

    /// <summary>Repository it belongs to.</summary>
    public required string Repository { get; init; }

    /// <summary>Its generations, newest first.</summary>
    public IReadOnlyList<PatternGeneration> Generations { get; init; } = [];

    /// <summary>What happened to it, newest first.</summary>
    public IReadOnlyList<PatternEvent> Events { get; init; } = [];
}
