using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Message handlers and sagas of NServiceBus and Rebus, which share their names.</summary>
internal sealed class HandleMessagesExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "Rebus",
        new KnownBase("NServiceBus", "IHandleMessages", 1, Supports.Message, Message: 0, ByName: false, Framework: "NServiceBus"),
        new KnownBase("NServiceBus", "IAmStartedByMessages", 1, Supports.Message, Message: 0, ByName: false, Framework: "NServiceBus"),
        new KnownBase("NServiceBus", "IHandleTimeouts", 1, Supports.Message, Message: 0, ByName: false, Framework: "NServiceBus"),
        new KnownBase("NServiceBus", "Saga", 1, Supports.Message, ByName: false, Framework: "NServiceBus"),
        new KnownBase("Rebus.Handlers", "IHandleMessages", 1, Supports.Message, Message: 0),
        new KnownBase("Rebus.Handlers", "IFailed", 1, Supports.Message, Message: 0, ByName: false),
        new KnownBase("Rebus.Sagas", "IAmInitiatedBy", 1, Supports.Message, Message: 0),
        new KnownBase("Rebus.Sagas", "Saga", 1, Supports.Message, ByName: false));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
