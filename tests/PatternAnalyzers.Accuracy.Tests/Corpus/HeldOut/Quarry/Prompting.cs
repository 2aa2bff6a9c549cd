using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Corpus.Quarry.Prompting.HeldOut;

public sealed record ToolManifest(string Name, string Purpose, string[] Parameters, string[] Roles);

/// <summary>Puts the tools that a role may use before the conversation.</summary>
public sealed class ManifestInjector(IReadOnlyList<ToolManifest> catalogue)
{
    public List<ChatMessage> Inject(string role, IEnumerable<ChatMessage> conversation)
    {
        var sb = new StringBuilder("You may use these tools:\n");
        foreach (var tool in catalogue)
        {
            if (tool.Roles.Length > 0 && !tool.Roles.Contains(role)) continue;
            sb.Append("- ").Append(tool.Name).Append('(').AppendJoin(", ", tool.Parameters).Append("): ").AppendLine(tool.Purpose);
        }

        return [new ChatMessage(ChatRole.System, sb.ToString()), .. conversation];
    }
}

/// <summary>House rules of the newsroom, read once and handed to every call of the model.</summary>
public class HouseStyleClient : DelegatingChatClient
{
    private readonly Lazy<string> _rules;

    public HouseStyleClient(IChatClient inner, string folder) : base(inner) =>
        _rules = new(() => string.Join("\n\n", Directory.EnumerateFiles(folder, "*.rule.md").Order().Select(File.ReadAllText)));

    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ChatOptions();
        options.Instructions = string.IsNullOrEmpty(options.Instructions) ? _rules.Value : _rules.Value + "\n\n" + options.Instructions;
        return base.GetResponseAsync(messages, options, cancellationToken);
    }
}

public sealed class SkillSheet : IPromptRenderFilter
{
    private readonly Dictionary<string, string> _sheets;

    public SkillSheet(string json) => _sheets = JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];

    public async Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next)
    {
        await next(context);
        var wanted = context.Function.PluginName ?? "";
        if (_sheets.TryGetValue(wanted, out var sheet))
            context.RenderedPrompt = $"<skills>\n{sheet}\n</skills>\n{context.RenderedPrompt}";
    }
}

/// <summary>Opening of a session with the legal model: jurisdiction, forbidden topics, glossary.</summary>
public static class Preamble
{
    public static ChatHistory Open(string jurisdiction, IDictionary<string, string> glossary, params string[] forbidden)
    {
        var history = new ChatHistory($"You answer questions on the law of {jurisdiction}. Never give advice on an open case.");
        if (forbidden.Length > 0) history.AddSystemMessage("Refuse these topics: " + string.Join("; ", forbidden));
        var budget = 1_500;
        foreach (var (term, meaning) in glossary.OrderBy(g => g.Key))
        {
            var line = $"{term} means {meaning}.";
            if ((budget -= line.Length / 4) < 0) break;
            history.AddSystemMessage(line);
        }

        return history;
    }
}

/// <summary>Builds the system prompt out of the YAML cards of the capabilities that are switched on.</summary>
internal sealed class CapabilityBriefing
{
    private readonly IEnumerable<(string Id, string Body)> _cards;
    private readonly Func<string, bool> _on;

    internal CapabilityBriefing(IEnumerable<(string, string)> cards, Func<string, bool> on) => (_cards, _on) = (cards, on);

    internal string Compose(string task, int maxTokens)
    {
        var lines = new List<string> { "# Task", task, "", "# Capabilities" };
        var used = task.Length / 4;
        foreach (var (id, body) in _cards.Where(c => _on(c.Id)).OrderByDescending(c => Overlap(task, c.Body)))
        {
            if (used + body.Length / 4 > maxTokens) continue;
            lines.Add($"## {id}");
            lines.Add(body);
            used += body.Length / 4;
        }

        return string.Join('\n', lines);
    }

    private static int Overlap(string a, string b) => a.Split(' ').Intersect(b.Split(' '), StringComparer.OrdinalIgnoreCase).Count();
}

public sealed class PromptTemplateOptions
{
    public string Folder { get; set; } = "prompts";
    public string Language { get; set; } = "en";
    public int MaxTokens { get; set; } = 4000;
}

public sealed record PromptManifestDto(string Id, string Version, string Sha256, DateTimeOffset Published);
