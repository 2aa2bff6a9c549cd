using System.Reflection;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel.ChatCompletion;
namespace Corpus.Agents.Studio.HeldOut;

public sealed record Asset(string Path, string Tag, long Bytes);

/// <summary>Writes the asset catalogue of a level into the system turn before the designer's wish goes out.</summary>
public class LevelBriefing
{
    private readonly IReadOnlyCollection<Asset> _assets; private readonly IChatClient _model;
    public LevelBriefing(IReadOnlyCollection<Asset> assets, IChatClient model) { _assets = assets; _model = model; }
    public async Task<string> DesignAsync(string wish)
    {
        var byTag = _assets.GroupBy(a => a.Tag).Select(g => $"{g.Key}: {string.Join(' ', g.OrderBy(a => a.Bytes).Select(a => a.Path).Take(30))}");
        var opts = new ChatOptions { Instructions = "Assets on disk:\n" + string.Join("\n", byTag) };
        return (await _model.GetResponseAsync(wish, opts)).Text;
    }
}

public static class ReflectedCatalogue
{
    public static string Describe(Assembly game)
    {
        var sb = new StringBuilder("You can place these components:\n");
        foreach (var t in game.GetExportedTypes().Where(t => !t.IsAbstract))
            sb.Append(" * ").Append(t.Name).Append('(').AppendJoin(", ", t.GetProperties().Select(p => $"{p.Name}:{p.PropertyType.Name}")).AppendLine(")");
        return sb.ToString();
    }
    public static void Inject(this ChatHistory history, Assembly game) => history.Insert(0, new(AuthorRole.System, Describe(game)));
}

public sealed class ManifestInjectingMiddleware : DelegatingChatClient
{
    private readonly string _file; private string? _text; private FileSystemWatcher? _w;
    public ManifestInjectingMiddleware(IChatClient next, string file) : base(next)
    {
        _file = file;
        _w = new FileSystemWatcher(Path.GetDirectoryName(file)!) { EnableRaisingEvents = true };
        _w.Changed += (_, _) => _text = null;
    }
    public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        => base.GetStreamingResponseAsync(messages.Prepend(new(ChatRole.System, _text ??= File.ReadAllText(_file))), options, cancellationToken);
    protected override void Dispose(bool disposing) { _w?.Dispose(); _w = null; base.Dispose(disposing); }
}

public class SessionOpener(IEnumerable<KeyValuePair<string, Func<Task<string>>>> sections)
{
    public async Task<IList<ChatMessage>> OpenAsync()
    {
        var bodies = await Task.WhenAll(sections.Select(async s =>
        {
            try { return $"## {s.Key}\n{await s.Value().WaitAsync(TimeSpan.FromSeconds(2))}"; }
            catch (TimeoutException) { return $"## {s.Key}\n(unavailable)"; }
        }));
        return [new ChatMessage(ChatRole.System, "System manifest\n" + string.Join("\n\n", bodies))];
    }
}

public sealed class PromptBudget
{
    public string Fit(string instruction, IEnumerable<(string Item, int Priority)> inventory, int maxChars)
    {
        var chosen = new List<string>(); var used = instruction.Length;
        foreach (var (item, _) in inventory.OrderBy(i => i.Priority))
        {
            if (used + item.Length + 1 > maxChars) continue;
            chosen.Add(item); used += item.Length + 1;
        }
        return $"<inventory>{string.Join('\n', chosen)}</inventory>{instruction}";
    }
}

public sealed class QuestLorePrimer(HttpClient wiki, IChatClient chat)
{
    public async Task<string> WriteAsync(string quest, CancellationToken ct)
    {
        var index = await wiki.GetFromJsonAsync<Dictionary<string, string>>("index.json", ct) ?? [];
        List<ChatMessage> m = [new(ChatRole.System, string.Join('\n', index.Select(p => p.Key + ": " + p.Value)))];
        m.Add(new(ChatRole.User, "Write the quest " + quest));
        var r = await chat.GetResponseAsync(m, cancellationToken: ct);
        return r.Text;
    }
}
