using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Consumers, state machines, sagas and filters of MassTransit.</summary>
internal sealed class MassTransitExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "MassTransit",
        new KnownBase("MassTransit", "IConsumer", 1, Supports.Message, Message: 0),
        new KnownBase("MassTransit", "IJobConsumer", 1, Supports.Message, Message: 0),
        new KnownBase("MassTransit", "MassTransitStateMachine", 1, Supports.Message),
        new KnownBase("Automatonymous", "MassTransitStateMachine", 1, Supports.Message),
        new KnownBase("Automatonymous", "AutomatonymousStateMachine", 1, Supports.Message),
        new KnownBase("MassTransit", "Future", 2, Supports.Message, ByName: false),
        new KnownBase("MassTransit", "Future", 3, Supports.Message, ByName: false),
        new KnownBase("MassTransit", "InitiatedBy", 1, Supports.Message, Message: 0),
        new KnownBase("MassTransit", "Orchestrates", 1, Supports.Message, Message: 0),
        new KnownBase("MassTransit", "InitiatedByOrOrchestrates", 1, Supports.Message, Message: 0),
        new KnownBase("MassTransit", "Observes", 2, Supports.Message, Message: 0, ByName: false),
        new KnownBase("MassTransit", "IActivity", 2, Supports.Message, Message: 0, ByName: false),
        new KnownBase("MassTransit", "IExecuteActivity", 1, Supports.Message, Message: 0),
        new KnownBase("MassTransit", "ICompensateActivity", 1, Supports.Message),
        new KnownBase("MassTransit", "IStateMachineActivity", 1, Supports.Message),
        new KnownBase("MassTransit", "IStateMachineActivity", 2, Supports.Message, Message: 1),
        new KnownBase("MassTransit.Courier", "IActivity", 2, Supports.Message, Message: 0, ByName: false),
        new KnownBase("MassTransit.Courier", "IExecuteActivity", 1, Supports.Message, Message: 0),
        new KnownBase("MassTransit.Saga", "InitiatedBy", 1, Supports.Message, Message: 0),
        new KnownBase("MassTransit.Saga", "Orchestrates", 1, Supports.Message, Message: 0),
        new KnownBase("Automatonymous", "Activity", 1, Supports.Message, ByName: false),
        new KnownBase("Automatonymous", "Activity", 2, Supports.Message, Message: 1, ByName: false),
        new KnownBase("GreenPipes", "IFilter", 1, Supports.Pipeline, Message: 0, ByName: false),
        new KnownBase("MassTransit", "IFilter", 1, Supports.Pipeline, Message: 0, ByName: false));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
