using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
namespace Corpus.Agents.Workbench;

public interface ITool { string Name { get; } Task<string> CallAsync(JsonElement arguments, CancellationToken ct); }

/// <summary>Think, call a tool, look at the result, until the model stops asking for tools.</summary>
public sealed class SpreadsheetWorker
{
    private readonly OpenAI.Chat.ChatClient _model;
    private readonly Dictionary<string, ITool> _tools;
    private readonly ILogger _log;

    public SpreadsheetWorker(OpenAI.Chat.ChatClient model, IEnumerable<ITool> tools, ILogger<SpreadsheetWorker> log)
    {
        _model = model; _log = log;
        _tools = tools.ToDictionary(t => t.Name);
    }

    public async Task<string> SolveAsync(string goal, CancellationToken ct)
    {
        var talk = new List<OpenAI.Chat.ChatMessage> { new SystemChatMessage("You edit spreadsheets with the tools."), new UserChatMessage(goal) };
        var options = new ChatCompletionOptions();
        foreach (var t in _tools.Keys) options.Tools.Add(ChatTool.CreateFunctionTool(t));
        for (var step = 0; step < 15; step++)
        {
            ChatCompletion turn = await _model.CompleteChatAsync(talk, options, ct);
            talk.Add(new AssistantChatMessage(turn));
            if (turn.FinishReason != ChatFinishReason.ToolCalls) return turn.Content[0].Text;
            foreach (var call in turn.ToolCalls)
            {
                _log.LogInformation("step {Step}: {Tool}", step, call.FunctionName);
                using var args = JsonDocument.Parse(call.FunctionArguments.ToString());
                var result = _tools.TryGetValue(call.FunctionName, out var tool) ? await tool.CallAsync(args.RootElement, ct) : "no such tool";
                talk.Add(new ToolChatMessage(call.Id, result));
            }
        }
        throw new TimeoutException("too many steps");
    }
}

public sealed class BugReproducer(IChatClient llm, IList<AIFunction> functions)
{
    private const int Budget = 20;

    public async Task<string?> ReproduceAsync(string report, CancellationToken ct)
    {
        List<Microsoft.Extensions.AI.ChatMessage> memory = [new(ChatRole.System, "Reproduce the bug. Reply DONE with the steps."), new(ChatRole.User, report)];
        var opts = new ChatOptions { Tools = [.. functions] };
        for (int i = 0; i < Budget; i++)
        {
            var r = await llm.GetResponseAsync(memory, opts, ct);
            foreach (var m in r.Messages) memory.Add(m);
            var calls = r.Messages.SelectMany(m => m.Contents.OfType<FunctionCallContent>()).ToList();
            if (calls.Count == 0) return r.Text.StartsWith("DONE") ? r.Text[4..] : null;
            foreach (var c in calls)
            {
                var f = functions.First(x => x.Name == c.Name);
                var value = await f.InvokeAsync(new AIFunctionArguments(c.Arguments), ct);
                memory.Add(new(ChatRole.Tool, [new FunctionResultContent(c.CallId, value)]));
            }
        }
        return null;
    }
}

public sealed record Persona(string Name, string Style, string[] Skills);

/// <summary>Assumes the identity of any agent whose definition lies in the agents directory.</summary>
public class PolymorphicAgent
{
    private readonly IChatClient _chat;
    private readonly string _definitions;
    private Persona _identity = new("generalist", "neutral", []);

    public PolymorphicAgent(IChatClient chat, string definitions) { _chat = chat; _definitions = definitions; }

    public void TransformInto(string name)
    {
        var file = Path.Combine(_definitions, name + ".json");
        _identity = JsonSerializer.Deserialize<Persona>(File.ReadAllText(file)) ?? throw new InvalidDataException(file);
    }

    public async Task<string> ExecuteAsync(string task, CancellationToken ct)
    {
        var response = await _chat.GetResponseAsync(
            [new(ChatRole.System, $"You are {_identity.Name}. Style: {_identity.Style}. Skills: {string.Join(", ", _identity.Skills)}"), new(ChatRole.User, task)],
            cancellationToken: ct);
        return response.Text;
    }
}

public sealed class SqlAnalystAgent(IChatClient chat, System.Data.Common.DbDataSource db)
{
    public async Task<string> AskAsync(string question, CancellationToken ct)
    {
        var error = "";
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var sql = (await chat.GetResponseAsync($"Write one SELECT for: {question}. {error}", cancellationToken: ct)).Text;
            if (!sql.TrimStart().StartsWith("select", StringComparison.OrdinalIgnoreCase)) { error = "Only SELECT."; continue; }
            try
            {
                await using var cmd = db.CreateCommand(sql);
                var cell = await cmd.ExecuteScalarAsync(ct);
                return (await chat.GetResponseAsync($"Explain {cell} as the answer to {question}", cancellationToken: ct)).Text;
            }
            catch (System.Data.Common.DbException e) { error = e.Message; }
        }
        return "I could not find out.";
    }
}
