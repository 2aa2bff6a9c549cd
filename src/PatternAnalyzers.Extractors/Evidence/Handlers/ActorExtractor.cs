using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Grains of Orleans and actors of Akka.</summary>
internal sealed class ActorExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "actors",
        new KnownBase("Orleans", "Grain", 0, Supports.Message),
        new KnownBase("Orleans", "Grain", 1, Supports.Message),
        new KnownBase("Akka.Actor", "ReceiveActor", 0, Supports.Message),
        new KnownBase("Akka.Actor", "UntypedActor", 0, Supports.Message),
        new KnownBase("Akka.Persistence", "ReceivePersistentActor", 0, Supports.Message));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
