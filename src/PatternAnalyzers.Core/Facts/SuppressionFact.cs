namespace PatternAnalyzers.Core.Facts;

/// <summary>A suppression in the source: an ONEX token (<c>// node-purity-ok: reason</c>), a pragma or SuppressMessage for an ONEX rule.</summary>
public sealed record SuppressionFact
{
    /// <summary><c>ONEX_EXCLUDE</c>, <c>node-purity-ok</c>, <c>io-ok</c>, <c>handler-di-ok</c>, or a rule id.</summary>
    public required string Token { get; init; }

    /// <summary>The reason given; empty when there is none (then it does not excuse a violation).</summary>
    public string Reason { get; init; } = "";

    /// <summary>File.</summary>
    public required string FilePath { get; init; }

    /// <summary>First line it covers, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Last line it covers: the same or the next line for a comment, the end of the type for a suppression on the type.</summary>
    public int LineEnd { get; init; }
}
