namespace Corpus.OnexFlow.Reducers.HeldOut;

public record struct CapabilityOutcome(string Capability, string AgentId, double Reward, int LatencyMs);

public sealed class CapabilityLedger
{
    public Dictionary<string, (double Mean, long Count)> Scores { get; } = new(StringComparer.OrdinalIgnoreCase);
}

// running mean per agent and capability, decayed so that yesterday matters less
public sealed class NodeRoutingScoreReducer
{
    private const double Decay = 0.97;
    private readonly CapabilityLedger ledger = new();

    public CapabilityLedger ExecuteReduction(IEnumerable<CapabilityOutcome> outcomes)
    {
        foreach (var o in outcomes)
        {
            var slot = o.Capability + "/" + o.AgentId;
            var penalty = o.LatencyMs > 2_000 ? 0.1 : 0;
            var sample = Math.Clamp(o.Reward - penalty, 0, 1);
            var (mean, count) = ledger.Scores.GetValueOrDefault(slot);
            ledger.Scores[slot] = count == 0 ? (sample, 1) : (mean * Decay + sample * (1 - Decay), count + 1);
        }

        return ledger;
    }
}
