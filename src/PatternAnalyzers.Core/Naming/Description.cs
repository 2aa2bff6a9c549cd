namespace PatternAnalyzers.Core.Naming;

/// <summary>A description and where it comes from.</summary>
public sealed record Description
{
    /// <summary>One or more sentences, never empty.</summary>
    public required string Text { get; init; }

    /// <summary><c>documentation</c> or <c>evidence</c>.</summary>
    public required string Source { get; init; }
}
