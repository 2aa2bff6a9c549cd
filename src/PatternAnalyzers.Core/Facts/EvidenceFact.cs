namespace PatternAnalyzers.Core.Facts;

/// <summary>One observation that speaks for a classification.</summary>
public sealed record EvidenceFact
{
    /// <summary>What kind of observation: one of <see cref="Signals"/>.</summary>
    public required string Signal { get; init; }

    /// <summary>What was seen, as a person would write it: <c>implements IRequestHandler&lt;PlaceOrder, OrderId&gt;</c>.</summary>
    public required string Detail { get; init; }

    /// <summary>What it speaks for: <c>EFFECT</c>, <c>HANDLER/request</c>, <c>SERVICE/storage</c>, <c>ALGORITHM/scoring</c>, or <c>category:COMPUTE</c> for a handler category.</summary>
    public required string Supports { get; init; }

    /// <summary>Repository-relative path with <c>/</c>.</summary>
    public required string FilePath { get; init; }

    /// <summary>Line, from 1.</summary>
    public int Line { get; init; }
}
