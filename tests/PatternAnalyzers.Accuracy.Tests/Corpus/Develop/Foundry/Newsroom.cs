using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

namespace Corpus.Foundry.Newsroom;

/// <summary>Leads a reporter, a fact checker and a sub-editor until the checker has nothing left to say.</summary>
public sealed class DeskChief(AIAgent reporter, AIAgent checker, AIAgent subEditor)
{
    public async Task<string> ProduceAsync(string lead, CancellationToken ct)
    {
        var thread = reporter.GetNewThread();
        var draft = (await reporter.RunAsync(lead, thread, cancellationToken: ct)).Text;
        for (var round = 0; round < 4; round++)
        {
            var doubts = (await checker.RunAsync("Check every claim:\n" + draft, cancellationToken: ct)).Text;
            if (doubts.StartsWith("OK", StringComparison.OrdinalIgnoreCase)) break;
            draft = (await reporter.RunAsync("The checker doubts:\n" + doubts, thread, cancellationToken: ct)).Text;
        }

        return (await subEditor.RunAsync("Cut to 400 words:\n" + draft, cancellationToken: ct)).Text;
    }
}

public sealed class WeatherColumnist : DelegatingAIAgent
{
    private readonly Func<DateOnly, Task<string>> _bulletin;

    public WeatherColumnist(AIAgent inner, Func<DateOnly, Task<string>> bulletin) : base(inner) => _bulletin = bulletin;

    public override string? Name => "weather";

    public override async Task<AgentRunResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        var facts = await _bulletin(DateOnly.FromDateTime(DateTime.UtcNow));
        return await base.RunAsync(messages.Prepend(new ChatMessage(ChatRole.System, "Bulletin:\n" + facts)), thread, options, cancellationToken);
    }
}

/// <summary>Creates the agents of the newsroom.</summary>
public sealed class NewsroomAgentFactory(IChatClient client)
{
    public AIAgent Reporter() => new ChatClientAgent(client, "You report. Short sentences.", "reporter");
    public AIAgent Checker() => new ChatClientAgent(client, "You doubt everything.", "checker");
}
