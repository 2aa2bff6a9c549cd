using System.Text.Json.Nodes;
using AutoGen.Core;
using Microsoft.AutoGen.Contracts;
using Microsoft.AutoGen.Core;
using Microsoft.Extensions.AI;
namespace Corpus.Agents.Concierge.HeldOut;

public delegate Task<string> Skill(JsonObject input);

/// <summary>Books restaurants. Talks JSON with the model because the old endpoint has no function calling.</summary>
public class DinnerBot
{
    readonly HttpClient _llm; readonly Dictionary<string, Skill> _skills = new();
    public DinnerBot(HttpClient llm) => _llm = llm;
    public DinnerBot Can(string what, Skill s) { _skills[what] = s; return this; }

    public async Task<string> Go(string wish)
    {
        var transcript = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = wish });
        while (transcript.Count < 30)
        {
            using var res = await _llm.PostAsJsonAsync("v1/chat", new { messages = transcript, skills = _skills.Keys });
            var move = (await res.Content.ReadFromJsonAsync<JsonObject>())!;
            if (move["say"] is { } say) return say.GetValue<string>();
            var skill = move["do"]!.GetValue<string>();
            var seen = _skills.TryGetValue(skill, out var run) ? await run(move["with"]!.AsObject()) : "unknown skill";
            transcript.Add(new JsonObject { ["role"] = "observation", ["content"] = seen });
        }
        return "Sorry, let me get a human.";
    }
}

public record GuestAsked(string Room, string Text);
public record Fulfilled(string Room, string By);

public sealed class SpaAgent : BaseAgent, IHandle<GuestAsked>
{
    private readonly IChatClient _chat;
    public SpaAgent(Microsoft.AutoGen.Contracts.AgentId id, IAgentRuntime rt, IChatClient chat) : base(id, rt, "spa desk") => _chat = chat;
    public async ValueTask HandleAsync(GuestAsked item, MessageContext messageContext)
    {
        var slot = await _chat.GetResponseAsync($"Find a treatment slot for: {item.Text}");
        if (slot.Text.Contains(':')) await PublishMessageAsync(new Fulfilled(item.Room, "spa"), new TopicId("guests", item.Room));
    }
}

public sealed class FrontDesk : BaseAgent, IHandle<GuestAsked>, IHandle<Fulfilled>
{
    private readonly Dictionary<string, int> _open = [];
    private static readonly string[] Desks = ["spa", "kitchen", "porter"];
    public FrontDesk(Microsoft.AutoGen.Contracts.AgentId id, IAgentRuntime rt) : base(id, rt, "front desk") { }

    public async ValueTask HandleAsync(GuestAsked item, MessageContext messageContext)
    {
        _open[item.Room] = Desks.Length;
        foreach (var d in Desks) await SendMessageAsync(item, new Microsoft.AutoGen.Contracts.AgentId(d, item.Room));
    }

    public ValueTask HandleAsync(Fulfilled item, MessageContext messageContext)
    {
        if (--_open[item.Room] == 0) _open.Remove(item.Room);
        return default;
    }
}

public sealed class WineSteward : IAgent
{
    private readonly IAgent _m;
    public WineSteward(IAgent m) => _m = m;
    string IAgentMetaInformation.Name => "steward";
    async Task<IMessage> IAgent.GenerateReplyAsync(IEnumerable<IMessage> messages, GenerateReplyOptions? options, CancellationToken cancellationToken)
    {
        var list = messages.ToList();
        var dish = list.OfType<TextMessage>().LastOrDefault(t => t.Content.Contains("dish:"))?.Content;
        if (dish is not null) list.Add(new TextMessage(AutoGen.Core.Role.System, "Pair wine with " + dish));
        return await _m.GenerateReplyAsync(list, new GenerateReplyOptions { Temperature = 0 }, cancellationToken);
    }
}

public sealed class EveningPlanner(IAgent steward, IAgent kitchen, IAgent band)
{
    public async Task<IDictionary<string, string?>> PlanAsync(string occasion)
    {
        var menu = await kitchen.SendAsync(occasion);
        var wine = await steward.SendAsync("dish:" + menu.GetContent());
        var music = await band.SendAsync($"{occasion}, mood of {wine.GetContent()}");
        return new Dictionary<string, string?> { ["menu"] = menu.GetContent(), ["wine"] = wine.GetContent(), ["music"] = music.GetContent() };
    }
}

public sealed class Understudy : IAgent
{
    private readonly IAgent _model; private IAgent? _ill;
    public Understudy(IAgent model) => _model = model;
    public string Name => _ill?.Name ?? "understudy";
    public void StandInFor(IAgent ill) => _ill = ill;

    public Task<IMessage> GenerateReplyAsync(IEnumerable<IMessage> messages, GenerateReplyOptions? options = null, CancellationToken cancellationToken = default)
    {
        var style = messages.Where(m => m.From == Name).Select(m => m.GetContent()).TakeLast(5);
        var hint = new TextMessage(AutoGen.Core.Role.System, $"Speak exactly like {Name}. Examples: {string.Join(" / ", style)}");
        return _model.GenerateReplyAsync(messages.Append(hint), options, cancellationToken);
    }
}
