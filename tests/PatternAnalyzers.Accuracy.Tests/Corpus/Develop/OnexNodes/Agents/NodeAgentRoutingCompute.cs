using OmniBase.Models;

namespace Corpus.OnexNodes.Agents;

public sealed record ModelAgentDefinition(string Name, IReadOnlyList<string> Triggers, IReadOnlyList<string> Capabilities, double HistoricalSuccess);
public sealed record ModelAgentChoice(string Agent, double Confidence, string Explanation);

public sealed record AgentRoutingOptions(double MinConfidence = 0.45, string Fallback = "polymorphic-agent");

/// <summary>Decides which agent gets a prompt.</summary>
public sealed class NodeAgentRoutingCompute
{
    private readonly AgentRoutingOptions _options;

    public NodeAgentRoutingCompute(AgentRoutingOptions options) => _options = options;

    public ModelAgentChoice ExecuteCompute(ModelContractCompute contract, IReadOnlyCollection<ModelAgentDefinition> agents)
    {
        var prompt = contract.Parameters["prompt"].ToLowerInvariant();
        var words = prompt.Split([' ', ',', '.', '?'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        ModelAgentChoice? best = null;
        foreach (var agent in agents)
        {
            var trigger = agent.Triggers.Max(t => prompt.Contains(t) ? 1.0 : Overlap(t, words));
            var capability = agent.Capabilities.Count == 0 ? 0 : agent.Capabilities.Count(words.Contains) / (double)agent.Capabilities.Count;
            var confidence = 0.6 * trigger + 0.25 * capability + 0.15 * agent.HistoricalSuccess;
            if (best is null || confidence > best.Confidence)
                best = new ModelAgentChoice(agent.Name, confidence, $"trigger {trigger:F2}, capability {capability:F2}");
        }

        return best is { } choice && choice.Confidence >= _options.MinConfidence
            ? choice
            : new ModelAgentChoice(_options.Fallback, 0, "nothing matched well");
    }

    private static double Overlap(string trigger, HashSet<string> words)
    {
        var parts = trigger.Split(' ');
        return 0.8 * parts.Count(words.Contains) / parts.Length;
    }
}
