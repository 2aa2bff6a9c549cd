using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Corpus.Bureau.Personas;

public sealed record Persona(string Name, string Voice, string[] Topics, float Temperature);

/// <summary>Plays whichever character the quest file asks for; the character sheets lie in a folder.</summary>
public sealed class Understudy(IChatClient chat, string sheetFolder)
{
    private readonly List<ChatMessage> _scene = [];
    private Persona? _current;

    public async Task TakeOnAsync(string character)
    {
        await using var sheet = File.OpenRead(Path.Combine(sheetFolder, character + ".json"));
        _current = await JsonSerializer.DeserializeAsync<Persona>(sheet) ?? throw new InvalidDataException(character);
        _scene.Clear();
        _scene.Add(new ChatMessage(ChatRole.System, $"You are {_current.Name}. {_current.Voice} You only know about {string.Join(", ", _current.Topics)}."));
    }

    public async Task<string> ReplyAsync(string line, CancellationToken ct = default)
    {
        if (_current is null) throw new InvalidOperationException("Nobody is on stage.");
        _scene.Add(new ChatMessage(ChatRole.User, line));
        var answer = await chat.GetResponseAsync(_scene, new ChatOptions { Temperature = _current.Temperature }, ct);
        _scene.Add(new ChatMessage(ChatRole.Assistant, answer.Text));
        return answer.Text;
    }
}

public class RoleSettings
{
    public string Role { get; set; } = "";
    public string Instructions { get; set; } = "";
    public string[] Plugins { get; set; } = [];
}

public sealed class ConfiguredAgent
{
    private readonly IReadOnlyDictionary<string, RoleSettings> _roles;
    private readonly Kernel _kernel;

    public ConfiguredAgent(Kernel kernel, IOptions<List<RoleSettings>> roles) => (_kernel, _roles) = (kernel, roles.Value.ToDictionary(r => r.Role));

    public async IAsyncEnumerable<string> ActAsAsync(string role, string task, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var settings = _roles.GetValueOrDefault(role) ?? _roles["default"];
        var kernel = _kernel.Clone();
        foreach (var extra in kernel.Plugins.Where(p => !settings.Plugins.Contains(p.Name)).ToList()) kernel.Plugins.Remove(extra);
        var agent = new ChatCompletionAgent { Name = role, Instructions = settings.Instructions, Kernel = kernel };
        await foreach (ChatMessageContent part in agent.InvokeAsync(new ChatMessageContent(AuthorRole.User, task), cancellationToken: ct))
            if (part.Content is { Length: > 0 } text) yield return text;
    }
}

public sealed class Chameleon(IChatClient client, Func<string, string?> instructionsFor) : AIAgent
{
    private sealed class Coat : Microsoft.Agents.AI.AgentThread { public string Colour { get; set; } = "plain"; public List<ChatMessage> Log { get; } = []; }

    public override Microsoft.Agents.AI.AgentThread GetNewThread() => new Coat();

    public override async Task<AgentRunResponse> RunAsync(IEnumerable<ChatMessage> messages, Microsoft.Agents.AI.AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        var coat = thread as Coat ?? new Coat();
        foreach (var m in messages)
        {
            if (m.Text.StartsWith("/as ", StringComparison.Ordinal)) coat.Colour = m.Text[4..].Trim();
            else coat.Log.Add(m);
        }
        var response = await client.GetResponseAsync(coat.Log, new ChatOptions { Instructions = instructionsFor(coat.Colour) ?? "Be brief." }, cancellationToken);
        foreach (var m in response.Messages) coat.Log.Add(m);
        return new AgentRunResponse(new ChatMessage(ChatRole.Assistant, response.Text)) { AgentId = coat.Colour };
    }

    public override async IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(IEnumerable<ChatMessage> messages, Microsoft.Agents.AI.AgentThread? thread = null, AgentRunOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var whole = await RunAsync(messages, thread, options, cancellationToken);
        yield return new AgentRunResponseUpdate(ChatRole.Assistant, whole.Text);
    }
}

public interface ILlm { Task<string> PromptAsync(string system, string user, CancellationToken ct); }
public sealed record Hat(string Colour, string Instruction, Func<string, bool> Stop);

public class Thinker(ILlm llm, IReadOnlyList<Hat> hats)
{
    public async Task<IReadOnlyDictionary<string, string>> ConsiderAsync(string problem, CancellationToken ct)
    {
        var notes = new Dictionary<string, string>();
        foreach (var hat in hats)
        {
            var soFar = string.Join('\n', notes.Select(n => $"{n.Key}: {n.Value}"));
            notes[hat.Colour] = await llm.PromptAsync($"You wear the {hat.Colour} hat. {hat.Instruction}", $"{problem}\n\n{soFar}", ct);
            if (hat.Stop(notes[hat.Colour])) break;
        }
        return notes;
    }
}

public static class PersonaRegistration
{
    public static IServiceCollection AddPersonas(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<List<RoleSettings>>(configuration.GetSection("Roles"));
        services.AddTransient<ConfiguredAgent>();
        services.AddScoped(sp => new Understudy(sp.GetRequiredService<IChatClient>(), configuration["Sheets"] ?? "sheets"));
        return services;
    }
}
