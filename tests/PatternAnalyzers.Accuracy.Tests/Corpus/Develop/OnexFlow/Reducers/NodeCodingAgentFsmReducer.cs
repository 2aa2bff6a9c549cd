using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Reducers;

public enum CodingAgentPhase { Queued, Planning, Editing, Testing, Done, Aborted }

public sealed record CodingAgentState(CodingAgentPhase Phase, int Attempts, string? LastDiffHash);

public abstract record CodingAgentEvent
{
    public sealed record PlanReady(int Steps) : CodingAgentEvent;
    public sealed record DiffApplied(string Hash) : CodingAgentEvent;
    public sealed record TestsFinished(int Failed) : CodingAgentEvent;
    public sealed record Cancelled : CodingAgentEvent;
}

public sealed class NodeCodingAgentFsmReducer : IReducerNode<CodingAgentState, CodingAgentEvent>
{
    private const int MaxAttempts = 4;

    public Guid NodeId { get; init; }
    public string NodeType => "reducer";
    public ModelSemVer Version { get; } = new(1, 0, 0);

    public CodingAgentState Reduce(CodingAgentState state, CodingAgentEvent @event) => @event switch
    {
        CodingAgentEvent.Cancelled => state with { Phase = CodingAgentPhase.Aborted },
        CodingAgentEvent.PlanReady { Steps: > 0 } when state.Phase is CodingAgentPhase.Queued or CodingAgentPhase.Planning => state with { Phase = CodingAgentPhase.Editing },
        CodingAgentEvent.DiffApplied d when state.Phase == CodingAgentPhase.Editing => state with { Phase = CodingAgentPhase.Testing, LastDiffHash = d.Hash },
        CodingAgentEvent.TestsFinished { Failed: 0 } when state.Phase == CodingAgentPhase.Testing => state with { Phase = CodingAgentPhase.Done },
        CodingAgentEvent.TestsFinished when state.Attempts + 1 >= MaxAttempts => state with { Phase = CodingAgentPhase.Aborted, Attempts = state.Attempts + 1 },
        CodingAgentEvent.TestsFinished => state with { Phase = CodingAgentPhase.Editing, Attempts = state.Attempts + 1 },
        _ => state,
    };
}
