using Microsoft.AutoGen.Contracts;
using Microsoft.AutoGen.Core;
namespace Corpus.Agents.Newsroom;

public record StoryPitched(string Headline, string Beat);
public record DraftReady(string Headline, string Body);
public record FactsChecked(string Headline, bool Sound);

[TypeSubscription("newsroom")]
public class ReporterAgent : BaseAgent, IHandle<StoryPitched>
{
    private readonly Func<string, Task<string>> _write;
    public ReporterAgent(AgentId id, IAgentRuntime runtime, Func<string, Task<string>> write) : base(id, runtime, "writes drafts") => _write = write;

    public async ValueTask HandleAsync(StoryPitched item, MessageContext messageContext)
    {
        var body = await _write($"{item.Beat}: {item.Headline}");
        await PublishMessageAsync(new DraftReady(item.Headline, body), new TopicId("newsroom"));
    }
}

[TypeSubscription("newsroom")]
public sealed class FactChecker(AgentId id, IAgentRuntime runtime, HttpClient archive) : BaseAgent(id, runtime, "checks facts"), IHandle<DraftReady>
{
    public async ValueTask HandleAsync(DraftReady item, MessageContext messageContext)
    {
        var claims = item.Body.Split('.').Where(s => s.Any(char.IsDigit)).Take(5);
        var sound = true;
        foreach (var claim in claims)
        {
            using var r = await archive.GetAsync("search?q=" + Uri.EscapeDataString(claim), messageContext.CancellationToken);
            sound &= r.IsSuccessStatusCode;
        }
        await PublishMessageAsync(new FactsChecked(item.Headline, sound), new TopicId("newsroom"));
    }
}

/// <summary>Hands pitches to free reporters and drafts to checkers, and closes the issue.</summary>
[TypeSubscription("newsroom")]
public sealed class ManagingEditor : BaseAgent, IHandle<StoryPitched>, IHandle<DraftReady>, IHandle<FactsChecked>
{
    private readonly Queue<AgentId> _reporters;
    private readonly AgentId _checker;
    private readonly List<string> _issue = [];

    public ManagingEditor(AgentId id, IAgentRuntime runtime, IEnumerable<AgentId> reporters, AgentId checker) : base(id, runtime, "runs the desk")
    {
        _reporters = new(reporters);
        _checker = checker;
    }

    public async ValueTask HandleAsync(StoryPitched item, MessageContext messageContext)
    {
        var next = _reporters.Dequeue();
        await SendMessageAsync(item, next);
        _reporters.Enqueue(next);
    }

    public async ValueTask HandleAsync(DraftReady item, MessageContext messageContext) => await SendMessageAsync(item, _checker);

    public ValueTask HandleAsync(FactsChecked item, MessageContext messageContext)
    {
        if (item.Sound) _issue.Add(item.Headline);
        return ValueTask.CompletedTask;
    }
}
