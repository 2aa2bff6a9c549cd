using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Qdrant.Client;
namespace Corpus.Agents.Manifest;

public sealed record ManifestEntry(string Name, string Kind, string Summary, int Tokens);
public interface IManifestSource { Task<IReadOnlyList<ManifestEntry>> LoadAsync(CancellationToken ct); }

/// <summary>Puts the pattern manifest in front of the user's prompt, as much as the budget takes.</summary>
public sealed class ManifestInjector(IManifestSource source, int tokenBudget = 4000)
{
    public async Task<string> InjectAsync(string prompt, CancellationToken ct)
    {
        var sb = new StringBuilder("# Available patterns\n");
        var left = tokenBudget;
        foreach (var e in (await source.LoadAsync(ct)).OrderBy(e => e.Kind).ThenBy(e => e.Name))
        {
            if ((left -= e.Tokens) < 0) { sb.AppendLine("- (more omitted)"); break; }
            sb.AppendLine($"- {e.Name} [{e.Kind}]: {e.Summary}");
        }
        return sb.AppendLine().AppendLine("# Task").Append(prompt).ToString();
    }
}

public class CatalogueAwareChatClient(IChatClient inner, IManifestSource manifest) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var entries = await manifest.LoadAsync(cancellationToken);
        var system = new ChatMessage(ChatRole.System, "You may use these services:\n" + string.Join('\n', entries.Select(e => e.Name + " - " + e.Summary)));
        return await base.GetResponseAsync(messages.Prepend(system), options, cancellationToken);
    }
}

public sealed class ToolCataloguePrompt
{
    private readonly Kernel _kernel;
    public ToolCataloguePrompt(Kernel kernel) => _kernel = kernel;
    public ChatHistory Begin(string userText)
    {
        var names = _kernel.Plugins.Select(p => p.Name).Order().ToArray();
        var history = new ChatHistory($"Plugins you have ({names.Length}): {string.Join(", ", names)}. Never invent others.");
        history.AddUserMessage(userText);
        return history;
    }
}

public sealed class SchemaPrimer(System.Data.Common.DbDataSource warehouse, IChatClient chat)
{
    private string? _ddl;
    public async Task<string> WriteSqlAsync(string wish, CancellationToken ct)
    {
        _ddl ??= await ReadSchemaAsync(ct);
        return (await chat.GetResponseAsync([new(ChatRole.System, "Schema:\n" + _ddl), new(ChatRole.User, wish)], cancellationToken: ct)).Text;
    }
    private async Task<string> ReadSchemaAsync(CancellationToken ct)
    {
        var sb = new StringBuilder();
        await using var cmd = warehouse.CreateCommand("select table_name, column_name, data_type from information_schema.columns order by 1, 2");
        await using var r = await cmd.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct)) sb.AppendLine($"{r.GetString(0)}.{r.GetString(1)} {r.GetString(2)}");
        return sb.ToString();
    }
}

public sealed class AgentManifestContextBuilder
{
    private readonly string _dir;
    public AgentManifestContextBuilder(string dir) => _dir = dir;
    /// <summary>The block which the session start prepends to every conversation.</summary>
    public string Build(IReadOnlyDictionary<string, string> environment)
    {
        var agents = Directory.GetFiles(_dir, "*.json").Select(f => JsonDocument.Parse(File.ReadAllText(f)).RootElement);
        var b = new StringBuilder("<manifest>\n");
        foreach (var a in agents) b.Append("  <agent name=\"").Append(a.GetProperty("name").GetString()).Append("\">").Append(a.GetProperty("purpose").GetString()).Append("</agent>\n");
        foreach (var (k, v) in environment) b.Append($"  <env {k}=\"{v}\"/>\n");
        return b.Append("</manifest>").ToString();
    }
}

public sealed class ProductCatalogueStuffing(IProductList list, IChatClient chat)
{
    public async Task<string> RecommendAsync(string need)
    {
        var lines = list.All().Where(p => p.InStock).Select(p => $"{p.Sku};{p.Title};{p.Price:0.00}");
        return (await chat.GetResponseAsync($"Catalogue (sku;title;price):\n{string.Join('\n', lines)}\nNeed: {need}\nAnswer with SKUs.")).Text;
    }
}
public interface IProductList { IEnumerable<(string Sku, string Title, decimal Price, bool InStock)> All(); }

public sealed class InfraManifestPromptFilter(IManifestSource src) : IPromptRenderFilter
{
    public async Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next)
    {
        context.Arguments["manifest"] = JsonSerializer.Serialize(await src.LoadAsync(default));
        await next(context);
        if (context.RenderedPrompt?.Contains("manifest") == false) context.RenderedPrompt = $"{context.Arguments["manifest"]}\n{context.RenderedPrompt}";
    }
}

public class DynamicManifest
{
    private readonly QdrantClient _qdrant; private readonly HttpClient _registry; private (DateTime At, string Text) _cached;
    public DynamicManifest(QdrantClient qdrant, HttpClient registry) { _qdrant = qdrant; _registry = registry; }
    public async Task<ChatMessage> AsSystemMessageAsync(CancellationToken ct)
    {
        if (_cached.Text is null || DateTime.UtcNow - _cached.At > TimeSpan.FromMinutes(5))
        {
            var services = await _registry.GetFromJsonAsync<string[]>("v1/services", ct) ?? [];
            var count = (await _qdrant.ListCollectionsAsync(ct)).Count;
            _cached = (DateTime.UtcNow, $"Services up: {string.Join(", ", services)}. Vector collections: {count}.");
        }
        return new(ChatRole.System, _cached.Text);
    }
}

public static class CodingRulesPreamble
{
    public static async Task<List<ChatMessage>> WithRulesAsync(this List<ChatMessage> messages, DirectoryInfo repo)
    {
        foreach (var name in new[] { "CLAUDE.md", "CONTRIBUTING.md", ".editorconfig" })
        {
            var f = new FileInfo(Path.Combine(repo.FullName, name));
            if (f is { Exists: true, Length: < 32_000 }) messages.Insert(0, new(ChatRole.System, $"{name}:\n{await File.ReadAllTextAsync(f.FullName)}"));
        }
        return messages;
    }
}

public sealed class Prelude(IEnumerable<IPreludePart> parts)
{
    public string Compose(string ask)
    {
        var blocks = parts.OrderBy(p => p.Order).Select(p => p.Render()).Where(s => s.Length > 0);
        return string.Join("\n\n", blocks.Append(ask));
    }
}
public interface IPreludePart { int Order { get; } string Render(); }

public sealed class CapabilitiesPart(EndpointDataSource endpoints) : IPreludePart
{
    public int Order => 10;
    public string Render() => "HTTP operations you can ask for:\n" + string.Join('\n', endpoints.Endpoints.OfType<RouteEndpoint>().Select(e => "  " + e.RoutePattern.RawText));
}
