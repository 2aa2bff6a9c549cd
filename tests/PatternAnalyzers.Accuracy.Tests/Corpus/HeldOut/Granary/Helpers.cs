using Microsoft.Extensions.AI;

namespace Corpus.Granary.Helpers.HeldOut;

/// <summary>Plans irrigation: asks the model, runs the tools it wants, and goes on until the beds are covered.</summary>
public sealed class IrrigationAgent(IChatClient model, IReadOnlyList<AIFunction> tools)
{
    public async Task<string> PursueAsync(string goal, CancellationToken ct)
    {
        var talk = new List<ChatMessage> { new(ChatRole.System, "You water the test beds. Use the tools. Finish with DONE."), new(ChatRole.User, goal) };
        for (var turn = 0; turn < 12; turn++)
        {
            var reply = await model.GetResponseAsync(talk, new ChatOptions { Tools = [.. tools] }, ct);
            talk.AddRange(reply.Messages);
            var calls = reply.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
            if (calls.Count == 0 && reply.Text.Contains("DONE")) return reply.Text;
            foreach (var call in calls)
            {
                var tool = tools.FirstOrDefault(t => t.Name == call.Name);
                var result = tool is null ? "no such tool" : await tool.InvokeAsync(new AIFunctionArguments(call.Arguments), ct);
                talk.Add(new ChatMessage(ChatRole.Tool, [new FunctionResultContent(call.CallId, result)]));
            }
        }
        throw new AgentStuckException(goal, 12);
    }
}

public sealed class AgentStuckException(string goal, int turns) : Exception($"no end after {turns} turns: {goal}")
{
    public string Goal { get; } = goal;
    public int Turns { get; } = turns;
}

public interface IColleague { string Craft { get; } Task<string> WorkOnAsync(string task, CancellationToken ct); }

public class Foreman(IChatClient head, IEnumerable<IColleague> crew)
{
    public async Task<string> DeliverAsync(string order, CancellationToken ct)
    {
        var crafts = crew.ToDictionary(c => c.Craft, StringComparer.OrdinalIgnoreCase);
        var plan = await head.GetResponseAsync($"Split into lines 'craft: task'. Crafts: {string.Join(", ", crafts.Keys)}. Order: {order}", cancellationToken: ct);
        var jobs = plan.Text.Split('\n').Select(l => l.Split(':', 2)).Where(p => p.Length == 2 && crafts.ContainsKey(p[0].Trim()));
        var parts = await Task.WhenAll(jobs.Select(p => crafts[p[0].Trim()].WorkOnAsync(p[1].Trim(), ct)));
        var merged = await head.GetResponseAsync("Join these reports into one:\n" + string.Join("\n---\n", parts), cancellationToken: ct);
        return merged.Text;
    }
}

public static class HelperHandlerFactory
{
    public static IServiceCollection AddHelpers(this IServiceCollection services, params Type[] colleagues)
    {
        services.AddScoped<Foreman>();
        foreach (var t in colleagues) services.AddScoped(typeof(IColleague), t);
        return services;
    }
}
