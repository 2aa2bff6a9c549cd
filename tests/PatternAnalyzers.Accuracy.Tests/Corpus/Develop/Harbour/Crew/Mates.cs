using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

namespace Corpus.Harbour.Crew;

/// <summary>Works a storage problem with the tools of the terminal until it has a plan or runs out of turns.</summary>
public sealed class StowageAgent(IChatClient model, IReadOnlyDictionary<string, AIFunction> tools, int turns = 8)
{
    public async Task<string> PursueAsync(string goal, CancellationToken ct)
    {
        var talk = new List<ChatMessage> { new(ChatRole.System, "You plan the stowage of a ship. Use tools. Say DONE when the plan is safe."), new(ChatRole.User, goal) };
        var options = new ChatOptions { Tools = tools.Values.Cast<AITool>().ToList() };
        for (var turn = 0; turn < turns; turn++)
        {
            var response = await model.GetResponseAsync(talk, options, ct);
            talk.AddRange(response.Messages);
            var calls = response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
            if (calls.Count == 0) return response.Text;
            var results = new List<AIContent>();
            foreach (var call in calls)
            {
                object? value = tools.TryGetValue(call.Name, out var tool)
                    ? await tool.InvokeAsync(new AIFunctionArguments(call.Arguments), ct)
                    : $"unknown tool {call.Name}";
                results.Add(new FunctionResultContent(call.CallId, value));
            }

            talk.Add(new ChatMessage(ChatRole.Tool, results));
        }

        return "no plan";
    }
}

public sealed class WatchOfficer(IEnumerable<AIAgent> mates, IChatClient judge)
{
    private readonly Dictionary<string, AIAgent> _mates = mates.ToDictionary(m => m.Name ?? m.Id);

    public async Task<string> Handle(string incident, CancellationToken ct)
    {
        var notes = new List<string>();
        for (var round = 0; round < 3; round++)
        {
            var pick = await judge.GetResponseAsync($"Incident: {incident}\nNotes:\n{string.Join('\n', notes)}\nWho next? One of {string.Join(", ", _mates.Keys)} or NOBODY", cancellationToken: ct);
            if (!_mates.TryGetValue(pick.Text.Trim(), out var mate)) break;
            var answer = await mate.RunAsync(incident + "\n" + string.Join('\n', notes), cancellationToken: ct);
            notes.Add($"{mate.Name}: {answer.Text}");
        }

        return string.Join(Environment.NewLine, notes);
    }
}

public sealed class AnyRank
{
    private readonly IChatClient _client;
    private string _role = "deckhand";
    private readonly Dictionary<string, string> _briefs = new() { ["deckhand"] = "You do what you are told.", ["bosun"] = "You split work for the deck.", ["navigator"] = "You plan courses." };

    public AnyRank(IChatClient client) => _client = client;

    public void Become(string role)
    {
        if (!_briefs.ContainsKey(role)) throw new ArgumentOutOfRangeException(nameof(role), role, "no such rank");
        _role = role;
    }

    public async Task<string> ActAsync(string order, CancellationToken ct)
    {
        var reply = await _client.GetResponseAsync([new(ChatRole.System, _briefs[_role]), new(ChatRole.User, order)], cancellationToken: ct);
        if (reply.Text.StartsWith("PROMOTE ", StringComparison.Ordinal))
        {
            Become(reply.Text[8..].Trim());
            return await ActAsync(order, ct);
        }

        return reply.Text;
    }
}

public sealed class CustomsAgent(IChatClient inner, ICustomsTools tools) : DelegatingAIAgent(new ChatClientAgent(inner, "You clear cargo through customs.", "customs"))
{
    public override async Task<AgentRunResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        var first = await base.RunAsync(messages, thread, options, cancellationToken);
        if (!first.Text.Contains("TARIFF?")) return first;
        var code = await tools.LookupAsync(first.Text, cancellationToken);
        return await base.RunAsync([new ChatMessage(ChatRole.User, $"The tariff code is {code}.")], thread, options, cancellationToken);
    }
}

public interface ICustomsTools
{
    Task<string> LookupAsync(string text, CancellationToken ct);
}

/// <summary>A company that acts for shipping lines in the port.</summary>
public class ShippingAgent
{
    public Guid Id { get; init; }
    public string Company { get; set; } = "";
    public string Agency { get; set; } = "";
    public List<string> Lines { get; } = [];
    public bool Represents(string line) => Lines.Contains(line);
}

public class AgentOptions
{
    public int MaxTurns { get; set; } = 8;
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(2);
}
