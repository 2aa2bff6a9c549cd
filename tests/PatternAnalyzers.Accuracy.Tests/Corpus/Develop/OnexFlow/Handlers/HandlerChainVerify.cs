using OmniBase.Enums;
using OmniBase.Models;

namespace Corpus.OnexFlow.Handlers;

public sealed record ChainVerificationState(string Status, string LastHash, int Verified);
public sealed record ChainEntrySeen(string Hash, string PreviousHash);

/// <summary>Bound by the chain verify reducer's contract.</summary>
public sealed class HandlerChainVerify
{
    public string HandlerId => "reducer.chain.verify";
    public EnumHandlerType HandlerType => EnumHandlerType.NodeHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Compute;
    public EnumNodeKind NodeKind => EnumNodeKind.Reducer;

    public ModelHandlerOutput<ChainVerificationState> Handle(ChainVerificationState state, ModelEventEnvelope<ChainEntrySeen> @event)
    {
        var entry = @event.Payload;
        var next = state.Status switch
        {
            "broken" => state,
            _ when state.Verified > 0 && entry.PreviousHash != state.LastHash => state with { Status = "broken" },
            _ => new ChainVerificationState("verifying", entry.Hash, state.Verified + 1),
        };
        return ModelHandlerOutput<ChainVerificationState>.ForReducer(@event.CorrelationId, next);
    }
}
