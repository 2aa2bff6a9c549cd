using System.ComponentModel;
using System.Text;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.Agents.Chat;
using Microsoft.SemanticKernel.ChatCompletion;
namespace Corpus.Agents.Claims;

public sealed class PolicyPlugin(HttpClient http)
{
    [KernelFunction, Description("Finds the policy of a customer")]
    public Task<string> FindPolicy(string customer) => http.GetStringAsync($"policies/{Uri.EscapeDataString(customer)}");
}

/// <summary>Answers questions about motor claims with the policy system as its tool.</summary>
public sealed class MotorClaimsAgent
{
    private readonly ChatCompletionAgent _agent;

    public MotorClaimsAgent(Kernel kernel, PolicyPlugin policies)
    {
        var own = kernel.Clone();
        own.ImportPluginFromObject(policies, "policies");
        _agent = new ChatCompletionAgent
        {
            Name = "motor_claims",
            Instructions = "You settle motor claims below 2000 EUR. Ask for the number plate first.",
            Kernel = own,
        };
    }

    public async Task<string> AnswerAsync(AgentThread thread, string text, CancellationToken ct)
    {
        var sb = new StringBuilder();
        await foreach (var item in _agent.InvokeAsync(new ChatMessageContent(AuthorRole.User, text), thread, cancellationToken: ct))
            sb.Append(item.Message.Content);
        return sb.ToString();
    }
}

public sealed class ClaimsPanel(Kernel kernel, ILogger<ClaimsPanel> logger)
{
    public async Task<IReadOnlyList<string>> DiscussAsync(string claim, CancellationToken ct)
    {
        var assessor = new ChatCompletionAgent { Name = "assessor", Instructions = "Estimate the damage.", Kernel = kernel };
        var sceptic = new ChatCompletionAgent { Name = "sceptic", Instructions = "Look for fraud.", Kernel = kernel };
        var judge = new ChatCompletionAgent { Name = "judge", Instructions = "Decide. Say SETTLED when done.", Kernel = kernel };
        var chat = new AgentGroupChat(assessor, sceptic, judge)
        {
            ExecutionSettings = new() { TerminationStrategy = new SettledTermination { MaximumIterations = 12 } },
        };
        chat.AddChatMessage(new ChatMessageContent(AuthorRole.User, claim));
        var minutes = new List<string>();
        await foreach (var m in chat.InvokeAsync(ct))
        {
            logger.LogDebug("{Who}: {What}", m.AuthorName, m.Content);
            minutes.Add($"{m.AuthorName}: {m.Content}");
        }
        return minutes;
    }
}

internal sealed class SettledTermination : TerminationStrategy
{
    protected override Task<bool> ShouldAgentTerminateAsync(Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken) =>
        Task.FromResult(agent.Name == "judge" && history[^1].Content?.Contains("SETTLED") == true);
}

public sealed class SpeakInTurn : SelectionStrategy
{
    private int _next;
    protected override Task<Agent> SelectAgentAsync(IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken)
    {
        var agent = agents[_next % agents.Count];
        _next++;
        return Task.FromResult(agent);
    }
}
