namespace PatternAnalyzers.Extractors.Diagnostics;

/// <summary>What a diagnostic carries besides its message; the rest are the hints of its rule.</summary>
internal static class DiagnosticProperties
{
    /// <summary>Documentation-comment id of the type that was judged: a line may hold several.</summary>
    public const string Symbol = "symbol";
}
