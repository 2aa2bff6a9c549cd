using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Units that lead several agents: a group chat, a workflow of agents, or agents held side by side.</summary>
internal static class AgentTeams
{
    // Semantic Kernel, Agent Framework, AutoGen: whoever runs one of these has several agents speak.
    private static readonly HashSet<string> Teams = new(StringComparer.Ordinal)
    {
        "AgentGroupChat", "GroupChat", "IGroupChat", "RoundRobinGroupChat", "GroupChatManager", "AgentWorkflowBuilder", "InProcessExecution",
        "SequentialOrchestration", "ConcurrentOrchestration",
        "HandoffOrchestration", "GroupChatOrchestration", "MagenticOrchestration",
    };

    private static readonly HashSet<string> Agents = new(StringComparer.Ordinal)
    {
        "AIAgent", "ChatClientAgent", "DelegatingAIAgent", "Agent", "ChatCompletionAgent", "OpenAIAssistantAgent", "AzureAIAgent", "KernelAgent", "IAgent",
        "IStreamingAgent", "ConversableAgent",
        "AssistantAgent",
    };

    /// <summary>What leads the unit to a team: the group chat it runs or the agents it was given; null when it speaks for itself.</summary>
    public static string? Of(UnitProfile profile)
    {
        var effects = profile.ExternalEffects().ToList();
        if (effects.Count == 0 || effects.Any(effect => effect.Category != EffectCategories.Intelligence))
            return null;
        if (effects.Select(Owner).FirstOrDefault(Teams.Contains) is { } team)
            return team;
        var handed = profile.Unit.Type.Dependencies.Where(dependency => Mentioned(dependency.Type) is not null).ToList();
        if (handed.Count >= 2 || handed.Any(dependency => dependency.Type.IndexOf('<') > 0))
            return Mentioned(handed[0].Type);
        return SpeakersOf(profile);
    }

    // Many units of the solution that talk to a model themselves, chosen from by a model.
    private static string? SpeakersOf(UnitProfile profile) =>
        FanOut.Of(profile) is { } many
            && profile.Own.SelectMany(node => node.Callees).Any(edge => edge.Named == many && edge.Node.Reaches.ContainsKey(EffectCategories.Intelligence))
            ? many.Type.Name
            : null;

    // "new ChatClient" or "ChatClient.Complete".
    private static string Owner(EffectFact effect)
    {
        var start = effect.Symbol.StartsWith("new ", StringComparison.Ordinal) ? 4 : 0;
        var dot = effect.Symbol.IndexOf('.');
        return dot < 0 ? effect.Symbol.Substring(start) : effect.Symbol.Substring(start, Math.Max(0, dot - start));
    }

    private static string? Mentioned(string type) =>
        type.Split('<', '>', ',', '[', ']', '?', ' ').FirstOrDefault(Agents.Contains);
}
