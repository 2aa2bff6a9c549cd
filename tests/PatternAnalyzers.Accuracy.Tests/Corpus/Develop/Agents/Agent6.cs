using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
namespace Corpus.Agents.Onex.Roster;

public sealed record AgentTask(string Id, string Kind, string Text);
public sealed record AgentReply(string Agent, string Text, bool Complete);

public interface IOnexAgent
{
    string AgentName { get; }
    IReadOnlySet<string> Capabilities { get; }
    Task<AgentReply> RunAsync(AgentTask task, CancellationToken ct);
}

public sealed class AgentDebugIntelligence(IChatClient chat) : IOnexAgent
{
    public string AgentName => "agent-debug-intelligence";
    public IReadOnlySet<string> Capabilities { get; } = new HashSet<string> { "stacktrace", "bisect", "logs" };

    public async Task<AgentReply> RunAsync(AgentTask task, CancellationToken ct)
    {
        var frames = task.Text.Split('\n').Where(l => l.TrimStart().StartsWith("at ")).Take(20);
        var r = await chat.GetResponseAsync($"Root cause of:\n{string.Join('\n', frames)}", cancellationToken: ct);
        return new(AgentName, r.Text, true);
    }
}

public sealed class AgentApiArchitect(IChatCompletionService completion) : IOnexAgent
{
    public string AgentName => "agent-api-architect";
    public IReadOnlySet<string> Capabilities { get; } = new HashSet<string> { "openapi", "rest" };

    public async Task<AgentReply> RunAsync(AgentTask task, CancellationToken ct)
    {
        var history = new ChatHistory("You design HTTP APIs. Output OpenAPI 3.1 YAML only.");
        history.AddUserMessage(task.Text);
        var draft = await completion.GetChatMessageContentAsync(history, cancellationToken: ct);
        history.AddAssistantMessage(draft.Content ?? "");
        history.AddUserMessage("Review your own document for missing error responses and repeat it.");
        var final = await completion.GetChatMessageContentAsync(history, cancellationToken: ct);
        return new(AgentName, final.Content ?? "", final.Content?.Contains("openapi:") == true);
    }
}

public sealed class AgentWorkflowCoordinator : IOnexAgent
{
    private readonly IReadOnlyList<IOnexAgent> _agents;
    private readonly ILogger<AgentWorkflowCoordinator> _log;
    public AgentWorkflowCoordinator(IEnumerable<IOnexAgent> agents, ILogger<AgentWorkflowCoordinator> log)
    {
        _agents = agents.Where(a => a is not AgentWorkflowCoordinator).ToList();
        _log = log;
    }

    public string AgentName => "agent-workflow-coordinator";
    public IReadOnlySet<string> Capabilities { get; } = new HashSet<string>();

    public async Task<AgentReply> RunAsync(AgentTask task, CancellationToken ct)
    {
        var able = _agents.Where(a => a.Capabilities.Contains(task.Kind)).ToList();
        var replies = new List<AgentReply>();
        foreach (var agent in able)
        {
            var reply = await agent.RunAsync(task, ct);
            _log.LogInformation("{Agent} complete={Complete}", agent.AgentName, reply.Complete);
            replies.Add(reply);
            if (reply.Complete) break;
        }
        return new(AgentName, string.Join("\n\n", replies.Select(r => r.Text)), replies.Any(r => r.Complete));
    }
}

public class ParallelDispatchAgent(IEnumerable<IOnexAgent> crew, int degree)
{
    public async Task<IReadOnlyDictionary<string, AgentReply>> DispatchAsync(IReadOnlyList<AgentTask> plan, CancellationToken ct)
    {
        var gate = new SemaphoreSlim(degree);
        var jobs = plan.Select(async t =>
        {
            await gate.WaitAsync(ct);
            try
            {
                var who = crew.First(a => a.Capabilities.Contains(t.Kind));
                return (t.Id, await who.RunAsync(t, ct));
            }
            finally { gate.Release(); }
        });
        return (await Task.WhenAll(jobs)).ToDictionary(x => x.Id, x => x.Item2);
    }
}

/// <summary>Has no capability of its own; takes the shape of a registered agent for the length of a task.</summary>
public sealed class AgentPolymorph(IServiceProvider services, IChatClient chat) : IOnexAgent
{
    public string AgentName { get; private set; } = "agent-polymorph";
    public IReadOnlySet<string> Capabilities { get; private set; } = new HashSet<string>();

    public async Task<AgentReply> RunAsync(AgentTask task, CancellationToken ct)
    {
        var form = services.GetKeyedService<IOnexAgent>(task.Kind);
        if (form is null)
        {
            var invented = await chat.GetResponseAsync($"Write a system prompt for an expert in {task.Kind}", cancellationToken: ct);
            var r = await chat.GetResponseAsync([new(ChatRole.System, invented.Text), new(ChatRole.User, task.Text)], cancellationToken: ct);
            return new(AgentName, r.Text, true);
        }
        AgentName = form.AgentName;
        Capabilities = form.Capabilities;
        return await form.RunAsync(task, ct);
    }
}

public sealed class RoleSwitcher
{
    public enum Mode { Planner, Coder, Critic }
    private readonly Kernel _kernel;
    private Mode _mode = Mode.Planner;
    public RoleSwitcher(Kernel kernel) => _kernel = kernel;

    public async Task<string> DriveAsync(string goal, CancellationToken ct)
    {
        var artefact = goal;
        for (var i = 0; i < 9; i++)
        {
            var prompt = _mode switch
            {
                Mode.Planner => "Break this down: {{$input}}",
                Mode.Coder => "Write the C# for this plan: {{$input}}",
                _ => "Criticise; say LGTM if fine: {{$input}}",
            };
            var result = await _kernel.InvokePromptAsync(prompt, new KernelArguments { ["input"] = artefact }, ct);
            var text = result.GetValue<string>() ?? "";
            if (_mode == Mode.Critic && text.Contains("LGTM")) return artefact;
            if (_mode != Mode.Critic) artefact = text;
            _mode = _mode == Mode.Critic ? Mode.Coder : _mode + 1;
        }
        return artefact;
    }
}
