using AutoGen.Core;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.Agents.Chat;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Corpus.Bureau.Ensembles;

/// <summary>A reporter drafts, an editor objects, until the editor is content.</summary>
public sealed class Newsroom(Kernel kernel)
{
    private sealed class Imprimatur : TerminationStrategy
    {
        protected override Task<bool> ShouldAgentTerminateAsync(Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken) =>
            Task.FromResult(agent.Name == "Editor" && history[^1].Content?.Contains("PRINT IT", StringComparison.Ordinal) == true);
    }

    public async Task<string> PublishAsync(string lead, CancellationToken ct)
    {
        var reporter = new ChatCompletionAgent { Name = "Reporter", Instructions = "Write 200 words.", Kernel = kernel };
        var editor = new ChatCompletionAgent { Name = "Editor", Instructions = "Object, or say PRINT IT.", Kernel = kernel };
        var room = new AgentGroupChat(reporter, editor) { ExecutionSettings = new() { TerminationStrategy = new Imprimatur { MaximumIterations = 8 } } };
        room.AddChatMessage(new ChatMessageContent(AuthorRole.User, lead));
        var draft = "";
        await foreach (var message in room.InvokeAsync(ct))
            if (message.AuthorName == "Reporter") draft = message.Content ?? draft;
        return draft;
    }
}

public interface IWorker { string Trade { get; } Task<string> WorkAsync(string piece, CancellationToken ct); }

public sealed class Foreman(IChatClient planner, IEnumerable<IWorker> crew)
{
    private readonly Dictionary<string, IWorker> _crew = crew.ToDictionary(w => w.Trade, StringComparer.OrdinalIgnoreCase);

    public async Task<string> BuildAsync(string wish, CancellationToken ct)
    {
        var plan = await planner.GetResponseAsync($"Split into lines 'trade: piece'. Trades: {string.Join(", ", _crew.Keys)}. Wish: {wish}", cancellationToken: ct);
        var jobs = from line in plan.Text.Split('\n')
                   let cut = line.IndexOf(':')
                   where cut > 0 && _crew.ContainsKey(line[..cut].Trim())
                   select (Worker: _crew[line[..cut].Trim()], Piece: line[(cut + 1)..].Trim());
        var done = await Task.WhenAll(jobs.Select(async j => $"{j.Worker.Trade}: {await j.Worker.WorkAsync(j.Piece, ct)}"));
        var summary = await planner.GetResponseAsync("Put these results together:\n" + string.Join('\n', done), cancellationToken: ct);
        return summary.Text;
    }
}

/// <summary>Three models vote; a tie goes to the most senior.</summary>
public class Jury([FromKeyedServices("senior")] IChatClient senior, [FromKeyedServices("second")] IChatClient second, [FromKeyedServices("third")] IChatClient third)
{
    public async Task<(bool Guilty, int Votes)> DecideAsync(string evidence)
    {
        IChatClient[] bench = [senior, second, third];
        var votes = await Task.WhenAll(bench.Select(b => b.GetResponseAsync($"{evidence}\nGuilty? yes, no or abstain.")));
        int yes = votes.Count(v => Is(v, "yes")), no = votes.Count(v => Is(v, "no"));
        return yes == no ? (Is(votes[0], "yes"), yes) : (yes > no, Math.Max(yes, no));
        static bool Is(ChatResponse v, string word) => v.Text.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase);
    }
}

public sealed class Brigade
{
    private readonly IAgent _chef, _saucier, _critic;
    public Brigade(IAgent chef, IAgent saucier, IAgent critic) => (_chef, _saucier, _critic) = (chef, saucier, critic);

    public async Task<string?> CookAsync(string order, CancellationToken ct)
    {
        var route = new Graph([Transition.Create(_chef, _saucier), Transition.Create(_saucier, _critic), Transition.Create(_critic, _chef)]);
        var kitchen = new GroupChat([_chef, _saucier, _critic], admin: _chef, workflow: route);
        kitchen.SendIntroduction(new TextMessage(Role.User, order, "guest"));
        var talk = await kitchen.CallAsync(maxRound: 9, ct: ct);
        return talk.LastOrDefault(m => m.From == _chef.Name)?.GetContent();
    }
}

public sealed class AgentNotReadyException(string agent) : InvalidOperationException($"{agent} has no model yet.") { public string Agent => agent; }
public enum AgentMood { Idle, Thinking, Blocked, Done }
