using System.Runtime.CompilerServices;
using System.Text.Json;
using AutoGen.Core;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents.Chat;
using SkAgent = Microsoft.SemanticKernel.Agents.Agent;

namespace Corpus.Quarry.Crew.HeldOut;

/// <summary>Plans a trip with the tools it is given until there is nothing left to call.</summary>
public sealed class TravelAgent(IChatClient model, IReadOnlyDictionary<string, AIFunction> tools)
{
    public async Task<string> PursueAsync(string goal, int maxTurns = 8, CancellationToken stop = default)
    {
        var talk = new List<ChatMessage> { new(ChatRole.System, "You plan trips. Use the tools; finish with a plan."), new(ChatRole.User, goal) };
        var options = new ChatOptions { Tools = [.. tools.Values] };
        for (var turn = 0; turn < maxTurns; turn++)
        {
            var reply = await model.GetResponseAsync(talk, options, stop);
            talk.AddRange(reply.Messages);
            var calls = reply.Messages.SelectMany(m => m.Contents.OfType<FunctionCallContent>()).ToList();
            if (calls.Count == 0) return reply.Text;
            foreach (var call in calls)
            {
                object? result = tools.TryGetValue(call.Name, out var tool) ? await tool.InvokeAsync(new AIFunctionArguments(call.Arguments), stop) : "no such tool";
                talk.Add(new ChatMessage(ChatRole.Tool, [new FunctionResultContent(call.CallId, result)]));
            }
        }

        return "unfinished";
    }
}

/// <summary>Takes on the persona that the conversation asks for.</summary>
public sealed class Chameleon : DelegatingAIAgent
{
    private readonly IReadOnlyDictionary<string, string> _personas;

    public Chameleon(AIAgent inner, IReadOnlyDictionary<string, string> personas) : base(inner) => _personas = personas;

    public override Task<AgentRunResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        var last = list.LastOrDefault()?.Text ?? "";
        var persona = _personas.FirstOrDefault(p => last.Contains("as a " + p.Key, StringComparison.OrdinalIgnoreCase));
        if (persona.Value is not null) list.Insert(0, new ChatMessage(ChatRole.System, persona.Value));
        return base.RunAsync(list, thread, options, cancellationToken);
    }
}

/// <summary>Writer and critic in turns; the editor has the last word.</summary>
public class Roundtable
{
    private readonly IAgent _writer, _critic, _editor;
    public Roundtable(IAgent writer, IAgent critic, IAgent editor) => (_writer, _critic, _editor) = (writer, critic, editor);

    public async Task<string> WriteAsync(string brief, int rounds)
    {
        var history = new List<IMessage> { new TextMessage(Role.User, brief) };
        while (rounds-- > 0)
        {
            history.Add(await _writer.GenerateReplyAsync(history));
            var remark = await _critic.GenerateReplyAsync(history);
            history.Add(remark);
            if (remark.GetContent()?.Contains("APPROVED") == true) break;
        }

        return (await _editor.SendAsync("Final version, please.", history)).GetContent() ?? "";
    }
}

/// <summary>Files tax papers: classifies, extracts the amounts and books them.</summary>
public sealed class TaxClerk(IChatClient model, Func<string, decimal, Task> book) : IAgent
{
    public string Name => "tax-clerk";

    public async Task<IMessage> GenerateReplyAsync(IEnumerable<IMessage> messages, GenerateReplyOptions? options = null, CancellationToken cancellationToken = default)
    {
        var paper = messages.Last().GetContent() ?? "";
        var reply = await model.GetResponseAsync("Return {\"account\":string,\"amount\":number} for this paper:\n" + paper, new ChatOptions { ResponseFormat = ChatResponseFormat.Json }, cancellationToken);
        using var json = JsonDocument.Parse(reply.Text);
        var account = json.RootElement.GetProperty("account").GetString()!;
        var amount = json.RootElement.GetProperty("amount").GetDecimal();
        await book(account, amount);
        return new TextMessage(Role.Assistant, $"booked {amount} on {account}", Name);
    }
}

/// <summary>Splits a job among specialists and puts the parts together.</summary>
public sealed class Foreman(IReadOnlyList<AIAgent> workers, IChatClient planner)
{
    public async IAsyncEnumerable<string> WorkAsync(string job, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var names = string.Join(", ", workers.Select(w => $"{w.Name}: {w.Description}"));
        var plan = await planner.GetResponseAsync($"Workers: {names}\nSplit into lines 'worker|task': {job}", cancellationToken: stop);
        foreach (var line in plan.Text.Split('\n'))
        {
            var bar = line.IndexOf('|');
            var worker = bar < 0 ? null : workers.FirstOrDefault(w => w.Name == line[..bar].Trim());
            if (worker is null) continue;
            var done = await worker.RunAsync(line[(bar + 1)..], cancellationToken: stop);
            yield return done.Text;
        }
    }
}

public sealed class UntilAgreed(int atMost) : TerminationStrategy
{
    protected override Task<bool> ShouldAgentTerminateAsync(SkAgent agent, IReadOnlyList<Microsoft.SemanticKernel.ChatMessageContent> history, CancellationToken cancellationToken = default) =>
        Task.FromResult(history.Count >= atMost || history.TakeLast(2).All(m => m.Content?.Contains("agreed") == true));
}

/// <summary>Sweeps a field with the plough: looks, asks the model for one move, makes it, until done.</summary>
internal class Ploughman
{
    private readonly IChatClient _brain;
    private readonly Func<Task<string>> _look;
    private readonly IDictionary<string, Func<Task>> _moves;

    internal Ploughman(IChatClient brain, Func<Task<string>> look, IDictionary<string, Func<Task>> moves) => (_brain, _look, _moves) = (brain, look, moves);

    internal async Task<int> TillAsync(string field)
    {
        var steps = 0;
        for (var seen = await _look(); steps < 200; seen = await _look(), steps++)
        {
            var move = (await _brain.GetResponseAsync($"Goal: plough {field}. You see: {seen}. One of: {string.Join(' ', _moves.Keys)} done")).Text.Trim();
            if (move == "done") break;
            if (_moves.TryGetValue(move, out var act)) await act();
        }

        return steps;
    }
}

public sealed class AgentCard
{
    public string Name { get; init; } = "";
    public string[] Skills { get; init; } = [];
    public Uri? Endpoint { get; init; }
}

/// <summary>Someone who sells houses.</summary>
public sealed record EstateAgent(string Name, string Agency, decimal Commission);

public static class AgentFactory
{
    public static AIAgent Create(IChatClient client, AgentCard card) => new ChatClientAgent(client, "You are " + card.Name, card.Name, string.Join(", ", card.Skills));
}
