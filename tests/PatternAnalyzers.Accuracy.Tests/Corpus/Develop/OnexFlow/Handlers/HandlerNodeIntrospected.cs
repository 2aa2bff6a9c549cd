using OmniBase.Enums;
using OmniBase.Models;
using OmniBase.Protocols;

namespace Corpus.OnexFlow.Handlers;

public sealed record NodeIntrospectionEvent(Guid NodeId, string NodeType, string Endpoint);

public interface IRegistrationProjectionReader { Task<string?> GetStateAsync(Guid nodeId, CancellationToken ct); }
public interface IRegistrationStore { Task UpsertAsync(Guid nodeId, string state, string endpoint, CancellationToken ct); }

/// <summary>Introspection seen by the registration orchestrator.</summary>
public sealed class HandlerNodeIntrospected(IRegistrationProjectionReader reader, IRegistrationStore store)
    : IProtocolMessageHandler<NodeIntrospectionEvent, string>
{
    public string HandlerId => "handler.registration.introspected";
    public EnumHandlerTypeCategory Category => EnumHandlerTypeCategory.Effect;
    public EnumHandlerTypeCategory HandlerCategory => Category;
    public EnumHandlerType HandlerType => EnumHandlerType.NodeHandler;
    public EnumNodeKind NodeKind => EnumNodeKind.Orchestrator;

    public async Task<ModelHandlerOutput<string>> HandleAsync(ModelEventEnvelope<NodeIntrospectionEvent> envelope, CancellationToken cancellationToken)
    {
        var e = envelope.Payload;
        var state = await reader.GetStateAsync(e.NodeId, cancellationToken);
        if (state is "active" or "pending")
        {
            return ModelHandlerOutput<string>.ForOrchestrator(envelope.CorrelationId, [], []);
        }

        await store.UpsertAsync(e.NodeId, "pending", e.Endpoint, cancellationToken);
        return ModelHandlerOutput<string>.ForOrchestrator(envelope.CorrelationId, [new { e.NodeId, Event = "registration-initiated" }], []);
    }
}
