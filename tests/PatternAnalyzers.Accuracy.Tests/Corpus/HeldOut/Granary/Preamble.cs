using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Corpus.Granary.Observatory.HeldOut;

public sealed record Instrument(string Id, string Summary, string[] Needs, bool Night);
public sealed record Catalogue(string Site, string HouseRules, Instrument[] Instruments);

/// <summary>Writes the system prompt of the night assistant from <c>instruments.json</c>.</summary>
public sealed class ManifestPreamble
{
    private readonly string _path;
    private Catalogue? _loaded;

    public ManifestPreamble(string path) => _path = path;

    public async Task<string> ComposeAsync(bool night, int budget, CancellationToken ct)
    {
        if (_loaded is null)
        {
            await using var s = File.OpenRead(_path);
            _loaded = await JsonSerializer.DeserializeAsync<Catalogue>(s, cancellationToken: ct) ?? throw new InvalidDataException(_path);
        }
        var text = new StringBuilder().Append("You assist the observers of ").Append(_loaded.Site).AppendLine(".").AppendLine(_loaded.HouseRules);
        foreach (var i in _loaded.Instruments)
        {
            if (i.Night != night) continue;
            var line = $"- {i.Id}: {i.Summary}" + (i.Needs.Length > 0 ? $" (needs {string.Join(", ", i.Needs)})" : "");
            if (text.Length + line.Length > budget * 4) { text.AppendLine("- (more on request)"); break; }
            text.AppendLine(line);
        }
        return text.ToString();
    }
}

internal sealed class Prefixing(IChatClient inner, Func<string, string?> standingOrders) : DelegatingChatClient(inner)
{
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        var orders = new List<string>();
        foreach (var word in list.Where(m => m.Role == ChatRole.User).SelectMany(m => m.Text.Split(' ')).Distinct())
            if (word.StartsWith('#') && standingOrders(word[1..]) is { } o) orders.Add(o);
        if (orders.Count > 0) list.Insert(0, new ChatMessage(ChatRole.System, "Standing orders:\n" + string.Join('\n', orders)));
        return base.GetResponseAsync(list, options, cancellationToken);
    }
}
