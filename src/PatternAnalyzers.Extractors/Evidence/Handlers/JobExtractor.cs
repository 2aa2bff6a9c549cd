using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Jobs of Quartz and Coravel.</summary>
internal sealed class JobExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "Quartz",
        new KnownBase("Quartz", "IJob", 0, Supports.Background, ByName: false),
        new KnownBase("Coravel.Invocable", "IInvocable", 0, Supports.Background));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
