namespace PatternAnalyzers.Extractors.Evidence;

/// <summary>Every extractor; every row is asked.</summary>
internal static class ExtractorTable
{
    /// <summary>Asked of each declared type.</summary>
    public static readonly ITypeExtractor[] Types = [];

    /// <summary>Asked of each invocation of one of their methods.</summary>
    public static readonly IInvocationExtractor[] Invocations = [];
}
