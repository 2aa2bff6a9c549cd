using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Reducers;

public enum EnumRegistrationState { Idle, Pending, Partial, Complete, Failed }

public sealed record ModelRegistrationState(EnumRegistrationState Status, bool ConsulAcked, bool PostgresAcked, Guid? LastEventId);

public sealed record ModelRegistrationDelta(ModelRegistrationState State, Guid EventId, string EventType, string NodeName);

public sealed record ModelRegistrationReduction(ModelRegistrationState State, IReadOnlyList<ModelIntent> Intents);

/// <summary>Folds introspection and acknowledgement events into the registration state of one node.</summary>
public sealed class NodeRegistrationReducer : NodeReducer<ModelRegistrationDelta, ModelRegistrationReduction>
{
    public NodeRegistrationReducer(ModelOnexContainer container) : base(container)
    {
    }

    public override Task<ModelRegistrationReduction> ProcessAsync(ModelRegistrationDelta input, CancellationToken cancellationToken = default)
    {
        if (input.State.LastEventId == input.EventId)
        {
            return Task.FromResult(new ModelRegistrationReduction(input.State, []));
        }

        var next = Delta(input.State, input.EventType) with { LastEventId = input.EventId };
        var intents = new List<ModelIntent>();
        if (input.State.Status == EnumRegistrationState.Idle && next.Status == EnumRegistrationState.Pending)
        {
            intents.Add(new ModelIntent("consul.register", input.NodeName, next));
            intents.Add(new ModelIntent("postgres.upsert_registration", input.NodeName, next));
        }

        return Task.FromResult(new ModelRegistrationReduction(next, intents));
    }

    private static ModelRegistrationState Delta(ModelRegistrationState state, string eventType) => (state.Status, eventType) switch
    {
        (EnumRegistrationState.Idle, "node.introspected") => state with { Status = EnumRegistrationState.Pending },
        (EnumRegistrationState.Pending or EnumRegistrationState.Partial, "consul.acked") =>
            state with { ConsulAcked = true, Status = state.PostgresAcked ? EnumRegistrationState.Complete : EnumRegistrationState.Partial },
        (EnumRegistrationState.Pending or EnumRegistrationState.Partial, "postgres.acked") =>
            state with { PostgresAcked = true, Status = state.ConsulAcked ? EnumRegistrationState.Complete : EnumRegistrationState.Partial },
        (_, "registration.rejected") => state with { Status = EnumRegistrationState.Failed },
        (EnumRegistrationState.Failed, "registration.reset") => new ModelRegistrationState(EnumRegistrationState.Idle, false, false, null),
        _ => state,
    };
}
