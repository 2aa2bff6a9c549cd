using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Handlers of buses whose interfaces are not called after the handler, or whose chain of middleware is their own.</summary>
internal sealed class BusHandlerExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "bus",
        new KnownBase("Microsoft.AutoGen.Contracts", "IHandle", 1, Supports.Message, Message: 0, ByName: false, Framework: "AutoGen"),
        new KnownBase("Microsoft.AutoGen.Contracts", "IHandle", 2, Supports.Message, Message: 0, ByName: false, Framework: "AutoGen"),
        new KnownBase("Wolverine", "IWolverineHandler", 0, Supports.Message),
        new KnownBase("Wolverine", "Saga", 0, Supports.Message, ByName: false),
        new KnownBase("EasyNetQ.AutoSubscribe", "IConsume", 1, Supports.Message, Message: 0, Framework: "EasyNetQ"),
        new KnownBase("EasyNetQ.AutoSubscribe", "IConsumeAsync", 1, Supports.Message, Message: 0, Framework: "EasyNetQ"),
        new KnownBase("JustSaying.Messaging.MessageHandling", "IHandlerAsync", 1, Supports.Message, Message: 0, Framework: "JustSaying"),
        new KnownBase("DotNetCore.CAP", "ICapSubscribe", 0, Supports.Message),
        new KnownBase("AutoGen.Core", "IMiddleware", 0, Supports.Pipeline, ByName: false),
        new KnownBase("KafkaFlow", "IMessageMiddleware", 0, Supports.Pipeline),
        new KnownBase("Eventuous.Subscriptions", "EventHandler", 0, Supports.Event, ByName: false),
        new KnownBase("Octokit.Webhooks", "WebhookEventProcessor", 0, Supports.Event),
        new KnownBase("Coravel.Queuing.Interfaces", "IInvocableWithPayload", 1, Supports.Background, Message: 0, Framework: "Coravel"));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
