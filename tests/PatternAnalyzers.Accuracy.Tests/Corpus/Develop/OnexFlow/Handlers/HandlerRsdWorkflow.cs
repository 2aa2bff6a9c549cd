using OmniBase.Enums;
using OmniBase.Models;
using OmniBase.Protocols;

namespace Corpus.OnexFlow.Handlers;

public sealed record RsdInitiate(Guid RunId, IReadOnlyList<string> Tickets);
public sealed record RsdScored(Guid RunId, IReadOnlyDictionary<string, double> Scores);

public sealed class HandlerRsdInitiate : IProtocolMessageHandler<RsdInitiate, object>
{
    public string HandlerId => "orchestrator.rsd.initiate";
    public EnumHandlerTypeCategory Category => EnumHandlerTypeCategory.Compute;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Compute;
    public EnumHandlerType HandlerType => EnumHandlerType.NodeHandler;
    public EnumNodeKind NodeKind => EnumNodeKind.Orchestrator;

    public Task<ModelHandlerOutput<object>> HandleAsync(ModelEventEnvelope<RsdInitiate> envelope, CancellationToken cancellationToken)
    {
        var tickets = envelope.Payload.Tickets.Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        IReadOnlyList<ModelIntent> intents = tickets.Count == 0 ? [] : [new ModelIntent("rsd.fetch", "node_rsd_data_fetch_effect", tickets)];
        return Task.FromResult(ModelHandlerOutput<object>.ForOrchestrator(envelope.CorrelationId, [], intents));
    }
}

public sealed class HandlerRsdScoreComplete
{
    public EnumHandlerType HandlerType => EnumHandlerType.NodeHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Compute;

    public ModelHandlerOutput<object> Handle(ModelEventEnvelope<RsdScored> payload)
    {
        var ranked = payload.Payload.Scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key).ToArray();
        object completed = new { payload.Payload.RunId, Ranking = ranked };
        return ModelHandlerOutput<object>.ForOrchestrator(payload.CorrelationId, [completed], [new ModelIntent("rsd.state_update", "node_rsd_state_reducer", ranked)]);
    }
}
