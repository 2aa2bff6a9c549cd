using System.Threading.Channels;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.ChatCompletion;
namespace Corpus.Agents.Lab.HeldOut;

public sealed class Pipettor(Kernel kernel)
{
    private readonly ChatHistory _notes = new("You run a liquid handling robot. Use the deck plugin. Confirm volumes.");

    public async Task<string> PerformAsync(string protocol, CancellationToken token)
    {
        _notes.AddUserMessage(protocol);
        var service = kernel.GetRequiredService<IChatCompletionService>();
        var settings = new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() };
        var outcome = await service.GetChatMessageContentAsync(_notes, settings, kernel, token);
        _notes.Add(outcome);
        return outcome.Content ?? "(silent)";
    }
}

/// <summary>Literature scout: reads abstracts one by one and keeps a shortlist in its conversation.</summary>
public sealed class LiteratureScout : IAsyncDisposable
{
    private readonly Microsoft.SemanticKernel.Agents.Agent _agent;
    private readonly ChatHistoryAgentThread _thread = new();
    private readonly HttpClient _pubmed;

    public LiteratureScout(Kernel kernel, HttpClient pubmed)
    {
        _pubmed = pubmed;
        _agent = new ChatCompletionAgent { Name = "scout", Instructions = "Say KEEP or DROP and why.", Kernel = kernel };
    }

    public async IAsyncEnumerable<string> ScoutAsync(IEnumerable<int> pmids)
    {
        foreach (var id in pmids)
        {
            var text = await _pubmed.GetStringAsync($"abstract/{id}");
            await foreach (ChatMessageContent m in _agent.InvokeAsync(new ChatMessageContent(AuthorRole.User, text), _thread))
                if (m.Content?.StartsWith("KEEP") == true) yield return $"{id}: {m.Content}";
        }
    }

    public ValueTask DisposeAsync() { _pubmed.Dispose(); return ValueTask.CompletedTask; }
}

public sealed class PrincipalInvestigator
{
    private readonly Channel<(string Job, TaskCompletionSource<string> Done)> _work = Channel.CreateUnbounded<(string, TaskCompletionSource<string>)>();
    private readonly AIAgent[] _postdocs;

    public PrincipalInvestigator(params AIAgent[] postdocs)
    {
        _postdocs = postdocs;
        foreach (var p in _postdocs) _ = SuperviseAsync(p);
    }

    public async Task<string[]> InvestigateAsync(string hypothesis)
    {
        var lead = await _postdocs[0].RunAsync($"List experiments, one a line, for: {hypothesis}");
        var waits = new List<Task<string>>();
        foreach (var line in lead.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var tcs = new TaskCompletionSource<string>();
            _work.Writer.TryWrite((line, tcs));
            waits.Add(tcs.Task);
        }
        return await Task.WhenAll(waits);
    }

    private async Task SuperviseAsync(AIAgent p)
    {
        await foreach (var (job, done) in _work.Reader.ReadAllAsync())
        {
            try { done.SetResult((await p.RunAsync(job)).Text); }
            catch (Exception e) { done.SetException(e); }
        }
    }
}

public sealed class Ensemble(IReadOnlyList<AIAgent> voters)
{
    public async Task<string> VoteAsync(string question, params string[] choices)
    {
        var ballots = await Task.WhenAll(voters.Select(v => v.RunAsync($"{question} Choose from {string.Join('/', choices)}.")));
        return ballots.Select(b => choices.FirstOrDefault(c => b.Text.Contains(c)) ?? choices[0])
            .GroupBy(x => x).MaxBy(g => g.Count())!.Key;
    }
}

public sealed class Proteus : AIAgent
{
    private readonly Func<string, IChatClient> _clientFor;
    private readonly SortedList<string, string> _briefs;
    public Proteus(Func<string, IChatClient> clientFor, SortedList<string, string> briefs) { _clientFor = clientFor; _briefs = briefs; }
    private sealed class Session : Microsoft.Agents.AI.AgentThread { public string Role = "observer"; }

    public override Microsoft.Agents.AI.AgentThread GetNewThread() => new Session();

    public override async Task<AgentRunResponse> RunAsync(IEnumerable<ChatMessage> messages, Microsoft.Agents.AI.AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        var session = thread as Session ?? new Session();
        var batch = messages.ToList();
        foreach (var role in _briefs.Keys)
            if (batch.Any(m => m.Text.Contains($"as {role}", StringComparison.OrdinalIgnoreCase))) session.Role = role;
        batch.Insert(0, new(ChatRole.System, _briefs.GetValueOrDefault(session.Role) ?? "Observe only."));
        var response = await _clientFor(session.Role).GetResponseAsync(batch, cancellationToken: cancellationToken);
        return new(response.Messages[0]);
    }

    public override async IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(IEnumerable<ChatMessage> messages, Microsoft.Agents.AI.AgentThread? thread = null, AgentRunOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var whole = await RunAsync(messages, thread, options, cancellationToken);
        yield return new(ChatRole.Assistant, whole.Text);
    }
}
