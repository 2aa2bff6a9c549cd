using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Corpus.Foundry.Playbooks;

public sealed record PlaybookManifest(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("when")] string[] When,
    [property: JsonPropertyName("steps")] string[] Steps,
    [property: JsonPropertyName("never")] string[] Never);

/// <summary>Writes the playbooks that fit an incident into the system message of the on-call assistant.</summary>
public sealed class PlaybookInjector
{
    private readonly IReadOnlyList<PlaybookManifest> _all;
    private readonly int _budget;

    public PlaybookInjector(string folder, int budget = 6000)
    {
        _all = Directory.EnumerateFiles(folder, "*.playbook.json").Order(StringComparer.Ordinal)
            .Select(f => JsonSerializer.Deserialize<PlaybookManifest>(File.ReadAllText(f))!).ToList();
        _budget = budget;
    }

    public IList<ChatMessage> Apply(IList<ChatMessage> conversation, ISet<string> labels)
    {
        var text = new StringBuilder("You help the engineer on call. Follow these playbooks.\n");
        foreach (var book in _all.Where(b => b.When.Any(labels.Contains)))
        {
            var part = Render(book);
            if (text.Length + part.Length > _budget) break;
            text.Append(part);
        }

        if (conversation.Count > 0 && conversation[0].Role == ChatRole.System) conversation.RemoveAt(0);
        conversation.Insert(0, new ChatMessage(ChatRole.System, text.ToString()));
        return conversation;
    }

    private static string Render(PlaybookManifest b)
    {
        var s = new StringBuilder().Append("\n## ").AppendLine(b.Name);
        for (var i = 0; i < b.Steps.Length; i++) s.Append(i + 1).Append(". ").AppendLine(b.Steps[i]);
        foreach (var n in b.Never) s.Append("NEVER ").AppendLine(n);
        return s.ToString();
    }
}

/// <summary>Sits in the chat pipeline and puts the conventions of the current repository before each conversation.</summary>
public sealed class HouseRules(IChatClient inner, Func<string> workingFolder) : DelegatingChatClient(inner)
{
    private static readonly string[] Files = ["AGENTS.md", "CONTRIBUTING.md", ".assistant/rules.md"];

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var rules = new List<string>();
        for (var dir = new DirectoryInfo(workingFolder()); dir is not null; dir = dir.Parent)
            foreach (var name in Files)
            {
                var path = Path.Combine(dir.FullName, name);
                if (File.Exists(path)) rules.Insert(0, await File.ReadAllTextAsync(path, cancellationToken));
            }

        var all = rules.Select(r => new ChatMessage(ChatRole.System, r)).Concat(messages);
        return await base.GetResponseAsync(all, options, cancellationToken);
    }
}

/// <summary>Where playbooks lie and how many may be shown.</summary>
public sealed class ManifestInjectionOptions
{
    public string Folder { get; set; } = "playbooks";
    public int MaxCharacters { get; set; } = 6000;
}
