using OmniBase.Models;

namespace Corpus.OnexFlow.Reducers;

public sealed record ModelContractRoutingHistory : ModelContractBaseLite
{
    public required IReadOnlyList<RoutingDecisionRow> Decisions { get; init; }
}

public abstract record ModelContractBaseLite { public Guid CorrelationId { get; init; } }

public sealed record RoutingDecisionRow(string Agent, double Confidence, bool Accepted);

public sealed record AgentHistory(int Routed, int Accepted, double MeanConfidence);

public class NodeRoutingHistoryReducer
{
    private readonly Dictionary<string, AgentHistory> _history = new();

    public IReadOnlyDictionary<string, AgentHistory> History => _history;

    public async Task<ModelReducerOutput<IReadOnlyDictionary<string, AgentHistory>>> ExecuteReductionAsync(ModelContractRoutingHistory contract)
    {
        foreach (var group in contract.Decisions.GroupBy(d => d.Agent))
        {
            _history.TryGetValue(group.Key, out var old);
            old ??= new AgentHistory(0, 0, 0);
            var n = old.Routed + group.Count();
            var mean = (old.MeanConfidence * old.Routed + group.Sum(g => g.Confidence)) / n;
            _history[group.Key] = new AgentHistory(n, old.Accepted + group.Count(g => g.Accepted), Math.Round(mean, 4));
        }

        await Task.CompletedTask;
        return new ModelReducerOutput<IReadOnlyDictionary<string, AgentHistory>>(contract.CorrelationId, _history, []);
    }
}
