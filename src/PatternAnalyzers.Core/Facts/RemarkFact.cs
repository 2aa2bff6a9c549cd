namespace PatternAnalyzers.Core.Facts;

/// <summary>One thing a rule may ask about, e.g. a broad catch or a weakly typed parameter.</summary>
public sealed record RemarkFact
{
    /// <summary>One of <see cref="RemarkNames"/>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about: the type caught or thrown, the parameter and its type.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Line, from 1, in the member's file.</summary>
    public int Line { get; init; }
}
