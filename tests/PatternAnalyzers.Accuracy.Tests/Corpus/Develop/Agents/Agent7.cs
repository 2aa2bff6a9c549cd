using Microsoft.Extensions.AI;
using Microsoft.Agents.AI;
namespace Corpus.Agents.Tavern.Npcs;

public abstract class NpcBrain(IChatClient chat)
{
    protected abstract string Character { get; }
    private readonly List<ChatMessage> _memory = [];

    public async Task<string> SpeakAsync(string heard, CancellationToken ct)
    {
        _memory.Add(new(ChatRole.User, heard));
        if (_memory.Count > 40) _memory.RemoveRange(0, 20);
        var reply = await chat.GetResponseAsync(_memory.Prepend(new(ChatRole.System, Character)), new ChatOptions { Tools = Tools() }, ct);
        _memory.AddRange(reply.Messages);
        return reply.Text;
    }

    protected virtual IList<AITool> Tools() => [];
}

public sealed class Innkeeper(IChatClient chat, Func<string, int> priceOf) : NpcBrain(chat)
{
    protected override string Character => "Gruff, fair, hates elves. Sells ale and rooms.";
    protected override IList<AITool> Tools() => [AIFunctionFactory.Create(priceOf, "price")];
}

/// <summary>A doppelganger: each night it becomes another guest.</summary>
public sealed class Doppelganger(IChatClient chat, IReadOnlyList<string> guests) : NpcBrain(chat)
{
    private int _night;
    public void NightFalls() => _night++;
    protected override string Character => $"You pretend to be {guests[_night % guests.Count]} and must not be found out.";
}

public sealed class DungeonMaster(IReadOnlyDictionary<string, NpcBrain> cast, IChatClient narrator)
{
    public async IAsyncEnumerable<(string Who, string Line)> SceneAsync(string opening, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        var said = opening;
        for (var beat = 0; beat < 10; beat++)
        {
            var pick = (await narrator.GetResponseAsync($"After '{said}', who speaks? {string.Join('|', cast.Keys)} or END", cancellationToken: ct)).Text.Trim();
            if (pick == "END" || !cast.TryGetValue(pick, out var npc)) yield break;
            said = await npc.SpeakAsync(said, ct);
            yield return (pick, said);
        }
    }
}

public sealed class PairReview
{
    private readonly AIAgent _author, _critic;
    public PairReview([FromKeyedServices("author")] AIAgent author, [FromKeyedServices("critic")] AIAgent critic) => (_author, _critic) = (author, critic);

    public async Task<string> WriteQuestAsync(string premise)
    {
        var (a, c) = (_author.GetNewThread(), _critic.GetNewThread());
        var text = (await _author.RunAsync(premise, a)).Text;
        for (var round = 0; round < 3; round++)
        {
            var note = (await _critic.RunAsync(text, c)).Text;
            if (note.Contains("ship it", StringComparison.OrdinalIgnoreCase)) break;
            text = (await _author.RunAsync(note, a)).Text;
        }
        return text;
    }
}

public class TranslatorSwarm(Func<string, AIAgent> spawn)
{
    public async Task<Dictionary<string, string>> TranslateAsync(string source, IEnumerable<string> languages, CancellationToken ct)
    {
        var running = languages.ToDictionary(l => l, l => spawn(l).RunAsync(source, cancellationToken: ct));
        var done = new Dictionary<string, string>();
        while (running.Count > 0)
        {
            var finished = await Task.WhenAny(running.Values);
            var lang = running.First(r => r.Value == finished).Key;
            running.Remove(lang);
            done[lang] = finished.IsCompletedSuccessfully ? finished.Result.Text : source;
        }
        return done;
    }
}

public sealed class MaskedAgent(IChatClient chat)
{
    private readonly Stack<string> _masks = new(["plain narrator"]);
    public IDisposable Wear(string mask) { _masks.Push(mask); return new Off(_masks); }
    public async Task<string> SayAsync(string line) =>
        (await chat.GetResponseAsync([new(ChatRole.System, "Act as: " + _masks.Peek()), new(ChatRole.User, line)])).Text;
    private sealed class Off(Stack<string> s) : IDisposable { public void Dispose() => s.Pop(); }
}

public sealed class GenericExpert<TDomain>(IChatClient chat, TDomain domain) where TDomain : IExpertise
{
    public async Task<string> ConsultAsync(string q, CancellationToken ct = default)
    {
        List<ChatMessage> turn = [new(ChatRole.System, domain.Briefing), new(ChatRole.User, q)];
        var r = await chat.GetResponseAsync(turn, new() { Tools = domain.Instruments }, ct);
        while (domain.NeedsMore(r.Text, out var follow))
        {
            turn.AddRange(r.Messages);
            turn.Add(new(ChatRole.User, follow));
            r = await chat.GetResponseAsync(turn, cancellationToken: ct);
        }
        return r.Text;
    }
}
public interface IExpertise { string Briefing { get; } IList<AITool> Instruments { get; } bool NeedsMore(string answer, out string follow); }

public sealed class WeatherGod(IChatClient chat, Action<string, int> setWeather)
{
    public async Task TickAsync(string worldState, CancellationToken ct)
    {
        var decision = await chat.GetResponseAsync<WeatherMove>($"World: {worldState}. Choose the weather.", cancellationToken: ct);
        if (decision.TryGetResult(out var move) && move is not null) setWeather(move.Kind, Math.Clamp(move.Strength, 0, 10));
    }
}
public sealed record WeatherMove(string Kind, int Strength);

/// <summary>Adapts how it works to the request: answers, plans or uses tools.</summary>
public sealed class AdaptiveCompanion
{
    private readonly Dictionary<string, Func<string, CancellationToken, Task<string>>> _strategies;
    private readonly IChatClient _chat;
    public AdaptiveCompanion(IChatClient chat, IList<AITool> tools)
    {
        _chat = chat;
        _strategies = new()
        {
            ["answer"] = async (q, ct) => (await chat.GetResponseAsync(q, cancellationToken: ct)).Text,
            ["plan"] = async (q, ct) => (await chat.GetResponseAsync("Plan in steps: " + q, cancellationToken: ct)).Text,
            ["act"] = async (q, ct) => (await chat.GetResponseAsync(q, new ChatOptions { Tools = tools }, ct)).Text,
        };
    }

    public async Task<string> RespondAsync(string q, CancellationToken ct)
    {
        var mode = (await _chat.GetResponseAsync($"answer, plan or act? {q}", cancellationToken: ct)).Text.Trim();
        return await _strategies.GetValueOrDefault(mode, _strategies["answer"])(q, ct);
    }
}
