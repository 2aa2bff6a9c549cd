using OmniBase.Models;

namespace Corpus.OnexFlow.Orchestrators;

public enum GateKind { Compliance, Coverage, Performance, Security }
public sealed record GateVerdict(GateKind Gate, bool Passed, double Score, bool Blocking);

public interface IQualityGate { GateKind Kind { get; } bool Blocking { get; } Task<double> EvaluateAsync(string commit); }

public class NodeQualityGateOrchestrator
{
    private readonly Dictionary<GateKind, IQualityGate> _gates;
    private readonly IReadOnlyDictionary<GateKind, double> _thresholds;

    public NodeQualityGateOrchestrator(IEnumerable<IQualityGate> gates, IReadOnlyDictionary<GateKind, double> thresholds)
    {
        _gates = gates.ToDictionary(g => g.Kind);
        _thresholds = thresholds;
    }

    public async Task<IReadOnlyList<GateVerdict>> ExecuteOrchestrationAsync(ModelContractOrchestrator contract, string commit)
    {
        var verdicts = new List<GateVerdict>();
        foreach (var kind in Enum.GetValues<GateKind>())
        {
            if (!_gates.TryGetValue(kind, out var gate)) continue;
            var score = await gate.EvaluateAsync(commit);
            var verdict = new GateVerdict(kind, score >= _thresholds.GetValueOrDefault(kind, 0.9), score, gate.Blocking);
            verdicts.Add(verdict);
            if (!verdict.Passed && verdict.Blocking && contract.Tags.Contains("fail-fast")) break;
        }

        return verdicts;
    }
}
