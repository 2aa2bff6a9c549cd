namespace PatternAnalyzers.Extractors.Evidence.Declared;

/// <summary>Bases and interfaces that the configuration gives a family: <c>pattern_analyzers.families</c>.</summary>
internal sealed class ConfiguredFamilyExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question) => question.ConfiguredBases?.Extract(question);
}
