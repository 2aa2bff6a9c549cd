using Microsoft.Extensions.AI;
namespace Corpus.Agents.OnexCrew.HeldOut;

public interface ICrewMember { string Callsign { get; } ValueTask<string> TakeAsync(string order, CancellationToken ct); }

/// <summary>ONEX agent-pr-review: reads a diff hunk by hunk.</summary>
public sealed class AgentPrReview(IChatClient chat) : ICrewMember
{
    public string Callsign => "agent-pr-review";
    public async ValueTask<string> TakeAsync(string order, CancellationToken ct)
    {
        var remarks = new List<string>();
        foreach (var hunk in order.Split("@@", StringSplitOptions.RemoveEmptyEntries))
        {
            var said = await chat.GetResponseAsync([new(ChatRole.System, "Review. Answer OK if nothing."), new(ChatRole.User, hunk)], cancellationToken: ct);
            if (said.Text != "OK") remarks.Add(said.Text);
        }
        return string.Join(Environment.NewLine, remarks);
    }
}

public sealed class AgentTicketManager : ICrewMember
{
    private readonly IChatClient _c; private readonly HttpClient _tracker;
    public AgentTicketManager(IChatClient c, HttpClient tracker) { _c = c; _tracker = tracker; }
    public string Callsign => "agent-ticket-manager";
    public async ValueTask<string> TakeAsync(string order, CancellationToken ct)
    {
        var title = (await _c.GetResponseAsync("Title, 8 words: " + order, cancellationToken: ct)).Text;
        var made = await _tracker.PostAsJsonAsync("issues", new { title, body = order }, ct);
        return made.Headers.Location?.ToString() ?? made.StatusCode.ToString();
    }
}

public sealed class AgentOverseer
{
    private readonly Dictionary<string, ICrewMember> _crew;
    private readonly IChatClient _planner;
    public AgentOverseer(IEnumerable<ICrewMember> crew, IChatClient planner) => (_crew, _planner) = (crew.ToDictionary(c => c.Callsign), planner);

    public async Task<string> AccomplishAsync(string mission, CancellationToken ct)
    {
        var board = mission;
        for (var hop = 0; hop < 6; hop++)
        {
            var call = (await _planner.GetResponseAsync($"{board}\nNext of [{string.Join(' ', _crew.Keys)}] or FINISH?", cancellationToken: ct)).Text;
            if (call.Contains("FINISH")) break;
            if (_crew.TryGetValue(call.Trim(), out var m)) board += $"\n[{m.Callsign}] {await m.TakeAsync(board, ct)}";
        }
        return board;
    }
}

public sealed class RelayTeam(params ICrewMember[] legs) : ICrewMember
{
    public string Callsign => string.Join("→", legs.Select(l => l.Callsign));
    public async ValueTask<string> TakeAsync(string order, CancellationToken ct)
    {
        foreach (var leg in legs) order = await leg.TakeAsync(order, ct);
        return order;
    }
}

/// <summary>Loads <c>agents/*.md</c> and acts as whichever one the order names.</summary>
public class Everyman : ICrewMember
{
    private readonly DirectoryInfo _dir; private readonly IChatClient _chat; private string _as = "everyman";
    public Everyman(DirectoryInfo dir, IChatClient chat) { _dir = dir; _chat = chat; }
    public string Callsign => _as;
    public async ValueTask<string> TakeAsync(string order, CancellationToken ct)
    {
        var sheet = _dir.EnumerateFiles("*.md").FirstOrDefault(f => order.Contains(Path.GetFileNameWithoutExtension(f.Name)));
        var system = sheet is null ? "Help." : await File.ReadAllTextAsync(sheet.FullName, ct);
        _as = sheet?.Name ?? "everyman";
        return (await _chat.GetResponseAsync([new(ChatRole.System, system), new(ChatRole.User, order)], cancellationToken: ct)).Text;
    }
}

public sealed class HatStand
{
    [Flags] public enum Hat { White = 1, Black = 2, Green = 4 }
    private readonly IChatClient _chat;
    public HatStand(IChatClient chat) => _chat = chat;
    public async Task<string> ThinkAsync(string topic, Hat hats)
    {
        var views = new List<string>();
        foreach (var hat in Enum.GetValues<Hat>().Where(h => hats.HasFlag(h)))
        {
            var stance = hat switch { Hat.White => "facts only", Hat.Black => "risks only", _ => "wild ideas" };
            views.Add((await _chat.GetResponseAsync($"{stance}: {topic}. So far: {string.Join(';', views)}")).Text);
        }
        return views[^1];
    }
}

public sealed class Shapeless<TTask>(IChatClient chat, Func<TTask, (string Identity, IList<AITool> Kit)> become)
{
    public async Task<string> WorkAsync(TTask task, CancellationToken ct)
    {
        var (identity, kit) = become(task);
        var r = await chat.GetResponseAsync([new(ChatRole.System, identity), new(ChatRole.User, task!.ToString())], new ChatOptions { Tools = kit }, ct);
        return r.Text;
    }
}
