using Microsoft.Extensions.AI;

namespace Corpus.Foundry.Brewery;

/// <summary>Keeps vectors of tasting notes by their text so that the model is asked once.</summary>
public sealed class ThriftyGenerator(IEmbeddingGenerator<string, Embedding<float>> inner) : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    private readonly Dictionary<string, Embedding<float>> _seen = new(StringComparer.Ordinal);

    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var wanted = values as IReadOnlyList<string> ?? values.ToList();
        var missing = wanted.Where(v => !_seen.ContainsKey(v)).Distinct().ToList();
        if (missing.Count > 0)
        {
            var fresh = await base.GenerateAsync(missing, options, cancellationToken);
            for (var i = 0; i < missing.Count; i++) _seen[missing[i]] = fresh[i];
        }

        return new(wanted.Select(v => _seen[v]));
    }
}

/// <summary>Plans a brew with the tools of the brew house until the model says it is done.</summary>
public sealed class BrewmasterAgent
{
    private readonly IChatClient _model;
    private readonly Dictionary<string, AIFunction> _tools;

    public BrewmasterAgent(IChatClient model, IEnumerable<AIFunction> tools)
    {
        _model = model;
        _tools = tools.ToDictionary(t => t.Name);
    }

    public async Task<string> RunAsync(string goal, int maxTurns = 12, CancellationToken ct = default)
    {
        var talk = new List<ChatMessage>
        {
            new(ChatRole.System, "You plan brews. Measure before you decide. Say DONE when the plan stands."),
            new(ChatRole.User, goal),
        };
        var options = new ChatOptions { Tools = [.. _tools.Values] };
        for (var turn = 0; turn < maxTurns; turn++)
        {
            var reply = await _model.GetResponseAsync(talk, options, ct);
            foreach (var m in reply.Messages) talk.Add(m);
            var calls = reply.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
            if (calls.Count == 0 && reply.Text.Contains("DONE", StringComparison.Ordinal)) return reply.Text;
            foreach (var call in calls)
            {
                var result = _tools.TryGetValue(call.Name, out var tool)
                    ? await tool.InvokeAsync(new(call.Arguments), ct)
                    : "no such tool";
                talk.Add(new ChatMessage(ChatRole.Tool, [new FunctionResultContent(call.CallId, result)]));
            }
        }

        throw new InvalidOperationException("no plan after " + maxTurns + " turns");
    }
}

public sealed record AgentProfile(string Name, string Persona, float Temperature, string[] Tools);

/// <summary>Becomes whoever the table calls for: buyer, taster, cellar hand.</summary>
public sealed class Understudy(IChatClient model, IReadOnlyDictionary<string, AgentProfile> cast)
{
    private AgentProfile _role = cast.Values.First();

    public async Task<string> TakeTurnAsync(string situation, CancellationToken ct)
    {
        var choice = await model.GetResponseAsync($"Who should act? One of {string.Join(", ", cast.Keys)}.\n{situation}", cancellationToken: ct);
        if (cast.TryGetValue(choice.Text.Trim(), out var next)) _role = next;

        var reply = await model.GetResponseAsync(
            [new(ChatRole.System, _role.Persona), new(ChatRole.User, situation)],
            new ChatOptions { Temperature = _role.Temperature }, ct);
        return $"{_role.Name}: {reply.Text}";
    }
}
