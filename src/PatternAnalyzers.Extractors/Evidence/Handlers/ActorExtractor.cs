using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Grains of Orleans, actors of Akka, Proto.Actor, Dapr and Service Fabric.</summary>
internal sealed class ActorExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "actors",
        // A grain is called through the interface it implements: by name and with arguments, not with a message.
        new KnownBase("Orleans", "Grain", 0, Supports.Request),
        new KnownBase("Orleans", "Grain", 1, Supports.Request),
        new KnownBase("Orleans", "IGrainBase", 0, Supports.Request),
        new KnownBase("Orleans.EventSourcing", "JournaledGrain", 1, Supports.Request),
        new KnownBase("Orleans.EventSourcing", "JournaledGrain", 2, Supports.Request),
        new KnownBase("Orleans", "IGrainObserver", 0, Supports.Event),
        new KnownBase("Orleans", "IIncomingGrainCallFilter", 0, Supports.Pipeline),
        new KnownBase("Orleans", "IOutgoingGrainCallFilter", 0, Supports.Pipeline),
        new KnownBase("Dapr.Actors.Runtime", "Actor", 0, Supports.Request, ByName: false),
        new KnownBase("Microsoft.ServiceFabric.Actors.Runtime", "Actor", 0, Supports.Request, ByName: false),
        new KnownBase("Proto", "IActor", 0, Supports.Message, ByName: false),
        new KnownBase("Akka.Actor", "ActorBase", 0, Supports.Message, ByName: false),
        new KnownBase("Akka.Actor", "ReceiveActor", 0, Supports.Message),
        new KnownBase("Akka.Actor", "UntypedActor", 0, Supports.Message),
        new KnownBase("Akka.Actor", "TypedActor", 0, Supports.Message, ByName: false),
        new KnownBase("Akka.Actor", "FSM", 2, Supports.Message, ByName: false),
        new KnownBase("Akka.Persistence", "ReceivePersistentActor", 0, Supports.Message),
        new KnownBase("Akka.Persistence", "UntypedPersistentActor", 0, Supports.Message),
        new KnownBase("Akka.Persistence", "PersistentActor", 0, Supports.Message));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
