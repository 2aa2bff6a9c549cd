using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Orchestrators;

public sealed record RouteAsk(string Prompt, string? ExplicitAgent);
public sealed record RouteAnswer(string Agent, double Confidence, string Source);

public interface IAgentIndex { IReadOnlyList<string> Candidates(string prompt); }
public interface IAgentScorer { double Score(string prompt, string agent); }
public interface IRoutingJournal { ValueTask RecordAsync(RouteAnswer answer); }

[NodeArchetype(EnumNodeArchetype.Orchestrator)]
public sealed class NodeRoutingOrchestrator(IAgentIndex index, IAgentScorer scorer, IRoutingJournal journal)
{
    private const string Fallback = "polymorphic-agent";

    public async Task<RouteAnswer> ExecuteOrchestrationAsync(RouteAsk ask)
    {
        RouteAnswer answer;
        if (ask.ExplicitAgent is { Length: > 0 } chosen)
        {
            answer = new RouteAnswer(chosen, 1, "explicit");
        }
        else
        {
            var best = index.Candidates(ask.Prompt).Select(a => (Agent: a, Score: scorer.Score(ask.Prompt, a))).OrderByDescending(x => x.Score).FirstOrDefault();
            answer = best.Agent is null || best.Score < 0.4 ? new RouteAnswer(Fallback, 0.4, "fallback") : new RouteAnswer(best.Agent, best.Score, "scored");
        }

        await journal.RecordAsync(answer);
        return answer;
    }
}
