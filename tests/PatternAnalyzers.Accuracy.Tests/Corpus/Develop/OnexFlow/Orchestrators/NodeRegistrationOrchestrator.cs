using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Orchestrators;

public sealed record NodeAnnounced(Guid NodeId, string NodeName, Uri Endpoint);

public interface IRegistrationReducerPort { Task<(string Status, IReadOnlyList<ModelIntent> Intents)> ReduceAsync(NodeAnnounced announced, CancellationToken ct); }

public interface IRegistrationIntentRunner { Task<bool> RunAsync(ModelIntent intent, CancellationToken ct); }

/// <summary>Runs node registration: reduce the announcement, then have both backends apply the intents.</summary>
public sealed class NodeRegistrationOrchestrator : NodeOrchestrator<NodeAnnounced, ModelOrchestratorOutput>
{
    private readonly IRegistrationReducerPort _reducer;
    private readonly IRegistrationIntentRunner _runner;

    public NodeRegistrationOrchestrator(ModelOnexContainer container) : base(container)
    {
        _reducer = container.GetService<IRegistrationReducerPort>();
        _runner = container.GetService<IRegistrationIntentRunner>();
    }

    public override async Task<ModelOrchestratorOutput> ProcessAsync(NodeAnnounced input, CancellationToken cancellationToken = default)
    {
        var (status, intents) = await _reducer.ReduceAsync(input, cancellationToken);
        if (status != "pending")
        {
            return new ModelOrchestratorOutput(input.NodeId, status, []);
        }

        var outcomes = await Task.WhenAll(intents.Select(i => _runner.RunAsync(i, cancellationToken)));
        var actions = intents.Zip(outcomes)
            .Where(p => !p.Second)
            .Select(p => new ModelAction(Guid.NewGuid(), "retry", p.First.Target, p.First.Payload, 1))
            .ToList();
        return new ModelOrchestratorOutput(input.NodeId, actions.Count == 0 ? "complete" : actions.Count == intents.Count ? "failed" : "partial", actions);
    }
}
