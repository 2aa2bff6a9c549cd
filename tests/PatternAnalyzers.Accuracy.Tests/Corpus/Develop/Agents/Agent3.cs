using System.Runtime.CompilerServices;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
namespace Corpus.Agents.Grid;

public sealed class OutageThread : AgentThread { public List<ChatMessage> Log { get; } = []; }

/// <summary>Explains outages to customers; knows the feeder topology.</summary>
public sealed class OutageExplainerAgent(IChatClient chat, IFeederMap map) : AIAgent
{
    public override string? Name => "outage-explainer";
    public override AgentThread GetNewThread() => new OutageThread();

    public override async Task<AgentRunResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        var log = (thread as OutageThread)?.Log ?? [];
        log.AddRange(messages);
        var feeder = map.FeederOf(log[^1].Text);
        var prompt = log.Prepend(new ChatMessage(ChatRole.System, $"The customer hangs on feeder {feeder}. Be brief."));
        var response = await chat.GetResponseAsync(prompt, new ChatOptions { Temperature = 0.2f }, cancellationToken);
        log.AddRange(response.Messages);
        return new AgentRunResponse(response.Messages[^1]) { AgentId = Id };
    }

    public override async IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in chat.GetStreamingResponseAsync(messages, cancellationToken: cancellationToken))
            yield return new AgentRunResponseUpdate(update.Role, update.Text);
    }
}

public interface IFeederMap { string FeederOf(string address); }

/// <summary>One front for all desks; delegates the turn to the desk the thread is about.</summary>
public sealed class ControlRoom(IReadOnlyDictionary<string, AIAgent> desks, AIAgent triage) 
{
    public async Task<string> HandleAsync(string text, CancellationToken ct)
    {
        var verdict = await triage.RunAsync($"Name one of {string.Join(", ", desks.Keys)} for: {text}", cancellationToken: ct);
        var key = verdict.Text.Trim().ToLowerInvariant();
        if (!desks.TryGetValue(key, out var desk)) return "Somebody will call you.";
        var answer = await desk.RunAsync(text, cancellationToken: ct);
        var check = await triage.RunAsync($"Does this answer the question? {answer.Text}", cancellationToken: ct);
        return check.Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase) ? answer.Text : await EscalateAsync(text, key, ct);
    }

    private async Task<string> EscalateAsync(string text, string except, CancellationToken ct)
    {
        var rest = desks.Where(d => d.Key != except).Select(d => d.Value.RunAsync(text, cancellationToken: ct));
        var all = await Task.WhenAll(rest);
        return string.Join("\n---\n", all.Select(a => a.Text));
    }
}

public sealed class MaintenanceWindowPlanner
{
    private readonly AIAgent _agent;
    public MaintenanceWindowPlanner(IChatClient chat, IWorkOrderBook book)
    {
        _agent = new ChatClientAgent(chat, "Plan outages for maintenance between 1 and 5 am.", "window-planner",
            tools: [AIFunctionFactory.Create(book.OpenOrders), AIFunctionFactory.Create(book.Reserve)]);
    }

    public async Task<string> PlanAsync(string substation, CancellationToken ct)
    {
        var thread = _agent.GetNewThread();
        var draft = await _agent.RunAsync($"Plan {substation}", thread, cancellationToken: ct);
        var final = await _agent.RunAsync("Check the draft for overlapping orders and book it.", thread, cancellationToken: ct);
        return final.Text.Length > 0 ? final.Text : draft.Text;
    }
}

public interface IWorkOrderBook { string[] OpenOrders(string substation); bool Reserve(string order, DateTime from, TimeSpan length); }

public class ShapeShiftingAgent : DelegatingAIAgent
{
    private readonly IDictionary<string, AIAgent> _forms;
    private AIAgent _current;
    public ShapeShiftingAgent(AIAgent fallback, IDictionary<string, AIAgent> forms) : base(fallback) { _forms = forms; _current = fallback; }

    public string Form => _current.Name ?? "base";

    public override Task<AgentRunResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        var text = messages.LastOrDefault()?.Text ?? "";
        var wanted = text.StartsWith('@') ? text[1..].Split(' ')[0] : null;
        if (wanted is not null && _forms.TryGetValue(wanted, out var next)) _current = next;
        return _current.RunAsync(messages, thread, options, cancellationToken);
    }
}
