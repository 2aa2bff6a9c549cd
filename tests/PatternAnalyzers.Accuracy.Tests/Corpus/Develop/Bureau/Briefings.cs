using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Corpus.Bureau.Briefings;

/// <summary>Collects every CONVENTIONS.md between the repository root and the edited file and puts them before the conversation.</summary>
public sealed class ConventionLoader(string repositoryRoot)
{
    public async Task<List<ChatMessage>> PrependAsync(string editedFile, IEnumerable<ChatMessage> conversation, CancellationToken ct)
    {
        var stack = new Stack<string>();
        for (var dir = Path.GetDirectoryName(editedFile); dir is not null && dir.StartsWith(repositoryRoot, StringComparison.Ordinal); dir = Path.GetDirectoryName(dir))
        {
            var candidate = Path.Combine(dir, "CONVENTIONS.md");
            if (File.Exists(candidate)) stack.Push(candidate);
        }

        var text = new StringBuilder("Follow these conventions; the later ones win.\n");
        foreach (var path in stack)
        {
            text.Append("\n## ").AppendLine(Path.GetRelativePath(repositoryRoot, path));
            text.AppendLine(await File.ReadAllTextAsync(path, ct));
        }

        return [new ChatMessage(ChatRole.System, text.ToString()), .. conversation];
    }
}

public sealed record Capability(string Name, string Summary, string[] Tags, int Weight);

/// <summary>Writes the list of what the plant can do into the model's instructions, best matching first, within a budget.</summary>
public static class PlantManifest
{
    public static string Render(IReadOnlyCollection<Capability> catalogue, string task, int maxCharacters)
    {
        var words = task.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var ordered = catalogue.OrderByDescending(c => c.Tags.Count(words.Contains)).ThenByDescending(c => c.Weight);
        var sb = new StringBuilder("You control a bottling plant. Available capabilities:\n");
        foreach (var c in ordered)
        {
            var line = $"- {c.Name}: {c.Summary} [{string.Join('|', c.Tags)}]\n";
            if (sb.Length + line.Length > maxCharacters) break;
            sb.Append(line);
        }

        return sb.Append("Call nothing that is not listed.").ToString();
    }
}

public interface ITenantRules { Task<IReadOnlyList<string>> ReadAsync(string tenant, CancellationToken ct); }

public sealed class HouseRulesChatClient : DelegatingChatClient
{
    private readonly ITenantRules _rules;
    private readonly string _tenant;

    public HouseRulesChatClient(IChatClient inner, ITenantRules rules, string tenant) : base(inner) => (_rules, _tenant) = (rules, tenant);

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await base.GetResponseAsync(await WithRules(messages, cancellationToken), options, cancellationToken);

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var full = await WithRules(messages, cancellationToken);
        await foreach (var u in base.GetStreamingResponseAsync(full, options, cancellationToken)) yield return u;
    }

    private async Task<IEnumerable<ChatMessage>> WithRules(IEnumerable<ChatMessage> messages, CancellationToken ct)
    {
        var rules = await _rules.ReadAsync(_tenant, ct);
        if (rules.Count == 0) return messages;
        var head = new ChatMessage(ChatRole.System, string.Join('\n', rules.Select((r, i) => $"{i + 1}. {r}")));
        return messages.Prepend(head);
    }
}

internal sealed class Folio
{
    private sealed record Skill(string Title, string When, string File);
    private readonly List<Skill> _skills = [];

    public static async Task<Folio> OpenAsync(string folder)
    {
        var folio = new Folio();
        foreach (var file in Directory.EnumerateFiles(folder, "skill.json", SearchOption.AllDirectories))
        {
            await using var stream = File.OpenRead(file);
            using var doc = await JsonDocument.ParseAsync(stream);
            folio._skills.Add(new Skill(doc.RootElement.GetProperty("title").GetString()!, doc.RootElement.GetProperty("when").GetString()!, Path.ChangeExtension(file, ".md")));
        }
        return folio;
    }

    public string Compose(string request)
    {
        var chosen = _skills.Where(s => request.Contains(s.When, StringComparison.OrdinalIgnoreCase)).ToList();
        var index = string.Join("; ", _skills.Select(s => s.Title));
        return chosen.Count == 0
            ? $"Skills on file: {index}.\n\n{request}"
            : $"Skills on file: {index}.\n\n{string.Join("\n---\n", chosen.Select(s => File.ReadAllText(s.File)))}\n\n{request}";
    }
}

public interface ILlm { Task<string> CompleteAsync(string prompt, CancellationToken ct = default); }
public sealed record ColumnInfo(string Table, string Column, string Type);

public class ReportWriter(ILlm llm, Func<CancellationToken, Task<IReadOnlyList<ColumnInfo>>> readSchema)
{
    private const string Frame = """
        You write one PostgreSQL select statement and nothing else.
        Only these tables exist:
        {0}
        Question: {1}
        """;

    public async Task<string> ToSqlAsync(string question, CancellationToken ct = default)
    {
        var schema = from c in await readSchema(ct)
                     group $"{c.Column} {c.Type}" by c.Table into t
                     orderby t.Key
                     select $"{t.Key}({string.Join(", ", t)})";
        var sql = await llm.CompleteAsync(string.Format(Frame, string.Join('\n', schema), question), ct);
        if (!sql.TrimStart().StartsWith("select", StringComparison.OrdinalIgnoreCase)) throw new InvalidOperationException("The model answered something else.");
        return sql.Trim().TrimEnd(';');
    }
}

public sealed class PromptOptions { public string Folder { get; set; } = "prompts"; public int MaxCharacters { get; set; } = 12_000; public string? Language { get; set; } }

/// <summary>What a container ship declares to customs.</summary>
public sealed record CargoManifest(string Ship, string Voyage, IReadOnlyList<CargoManifest.Line> Lines)
{
    public sealed record Line(string Container, string Goods, double Tonnes);
    public double TotalTonnes => Lines.Sum(l => l.Tonnes);
}
