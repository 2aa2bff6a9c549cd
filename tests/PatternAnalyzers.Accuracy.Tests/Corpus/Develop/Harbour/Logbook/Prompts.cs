using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Corpus.Harbour.Logbook;

public sealed record SkillEntry(string Name, string Summary, string[] Triggers, string File);

/// <summary>Puts the skill manifest in front of every conversation, so that the model knows what it may load.</summary>
public sealed class SkillManifestInjector(string manifestPath, int budget = 4000)
{
    private IReadOnlyList<SkillEntry>? _entries;

    public async Task<IList<ChatMessage>> InjectAsync(IList<ChatMessage> conversation, CancellationToken ct)
    {
        _entries ??= JsonSerializer.Deserialize<List<SkillEntry>>(await File.ReadAllTextAsync(manifestPath, ct)) ?? [];
        var asked = conversation.LastOrDefault(m => m.Role == ChatRole.User)?.Text ?? "";
        var text = new StringBuilder("You can load these skills by name:\n");
        foreach (var entry in _entries.OrderByDescending(e => e.Triggers.Count(t => asked.Contains(t, StringComparison.OrdinalIgnoreCase))))
        {
            var line = $"- {entry.Name}: {entry.Summary} ({entry.File})\n";
            if (text.Length + line.Length > budget) break;
            text.Append(line);
        }

        conversation.Insert(0, new ChatMessage(ChatRole.System, text.ToString()));
        return conversation;
    }
}

public sealed class HouseRulesClient(IChatClient inner, string repositoryRoot) : DelegatingChatClient(inner)
{
    private static readonly string[] Names = ["AGENTS.md", "CONTRIBUTING.md", ".cursorrules"];

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ChatOptions();
        var rules = new List<string>();
        foreach (var name in Names)
        {
            var file = Path.Combine(repositoryRoot, name);
            if (File.Exists(file)) rules.Add($"<{name}>\n{await File.ReadAllTextAsync(file, cancellationToken)}\n</{name}>");
        }

        if (rules.Count > 0) options.Instructions = string.Join("\n\n", rules.Prepend(options.Instructions ?? ""));
        return await base.GetResponseAsync(messages, options, cancellationToken);
    }
}

public sealed record Gauge(string Code, string Unit, string Meaning, double Low, double High);

/// <summary>Describes the instruments of the engine room for the diagnosing model.</summary>
public static class EngineRoomPreamble
{
    public static string For(IReadOnlyDictionary<string, Gauge> catalogue, IEnumerable<(string Code, double Value)> readings, string language)
    {
        var sb = new StringBuilder();
        sb.AppendLine("You are the second engineer. Explain what the readings mean and what to check first.");
        sb.AppendLine($"Answer in {language}. Never advise to open a valve without the chief.");
        foreach (var group in readings.GroupBy(r => r.Code[..1]))
        {
            sb.AppendLine($"## System {group.Key}");
            foreach (var (code, value) in group)
            {
                if (!catalogue.TryGetValue(code, out var g)) continue;
                var state = value < g.Low ? "LOW" : value > g.High ? "HIGH" : "normal";
                sb.AppendLine($"{code} ({g.Meaning}) = {value:F2} {g.Unit}, {state}");
            }
        }

        return sb.ToString();
    }
}

public sealed class ToolContext
{
    private readonly Dictionary<string, AITool> _tools = [];
    private readonly Dictionary<string, HashSet<string>> _byRole = [];

    public ToolContext Offer(string role, AITool tool)
    {
        _tools[tool.Name] = tool;
        (_byRole.TryGetValue(role, out var set) ? set : _byRole[role] = []).Add(tool.Name);
        return this;
    }

    public ChatOptions Prepare(string role, string basis)
    {
        var mine = _byRole.GetValueOrDefault(role, []).Select(n => _tools[n]).ToList();
        var listing = string.Join('\n', mine.Select(t => $"* {t.Name} - {t.Description}"));
        return new ChatOptions { Tools = mine, Instructions = $"{basis}\n\nRole: {role}\nTools:\n{listing}" };
    }
}

public class PromptOptions
{
    public string Model { get; set; } = "small";
    public float Temperature { get; set; } = .2f;
    public string SystemPrompt { get; set; } = "You are helpful.";
    public int MaxContextTokens { get; set; } = 8000;
}
