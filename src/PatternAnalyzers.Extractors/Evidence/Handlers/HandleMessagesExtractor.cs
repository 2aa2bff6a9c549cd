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
        new KnownBase("NServiceBus", "SqlSaga", 1, Supports.Message, ByName: false, Framework: "NServiceBus"),
        new KnownBase("NServiceBus", "IAmStartedByTimeouts", 1, Supports.Message, Message: 0, ByName: false, Framework: "NServiceBus"),
        new KnownBase("NServiceBus.Sagas", "IHandleSagaNotFound", 0, Supports.Message, Framework: "NServiceBus"),
        new KnownBase("NServiceBus.Pipeline", "Behavior", 1, Supports.Pipeline, ByName: false, Framework: "NServiceBus"),
        new KnownBase("NServiceBus.Pipeline", "IBehavior", 2, Supports.Pipeline, ByName: false, Framework: "NServiceBus"),
        new KnownBase("NServiceBus.MessageMutator", "IMutateIncomingMessages", 0, Supports.Pipeline, Framework: "NServiceBus"),
        new KnownBase("NServiceBus.MessageMutator", "IMutateOutgoingMessages", 0, Supports.Pipeline, Framework: "NServiceBus"),
        new KnownBase("NServiceBus.MessageMutator", "IMutateIncomingTransportMessages", 0, Supports.Pipeline, Framework: "NServiceBus"),
        new KnownBase("NServiceBus.MessageMutator", "IMutateOutgoingTransportMessages", 0, Supports.Pipeline, Framework: "NServiceBus"),
        new KnownBase("NServiceBus.Features", "FeatureStartupTask", 0, Supports.Background, Framework: "NServiceBus"),
        new KnownBase("Rebus.Handlers", "IHandleMessages", 1, Supports.Message, Message: 0),
        new KnownBase("Rebus.Handlers", "IFailed", 1, Supports.Message, Message: 0, ByName: false),
        new KnownBase("Rebus.Sagas", "IAmInitiatedBy", 1, Supports.Message, Message: 0),
        new KnownBase("Rebus.Sagas", "Saga", 1, Supports.Message, ByName: false),
        new KnownBase("Rebus.Sagas.Idempotent", "IdempotentSaga", 1, Supports.Message),
        new KnownBase("Rebus.Pipeline", "IIncomingStep", 0, Supports.Pipeline),
        new KnownBase("Rebus.Pipeline", "IOutgoingStep", 0, Supports.Pipeline));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
