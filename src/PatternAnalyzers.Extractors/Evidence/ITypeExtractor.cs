namespace PatternAnalyzers.Extractors.Evidence;

/// <summary>Asks one declared type one family of questions. Stateless; instances are shared by threads.</summary>
internal interface ITypeExtractor
{
    /// <summary>Adds what it finds; returns early otherwise. Never throws, never names another extractor.</summary>
    void Extract(TypeQuestion question);
}
