using System.Text.Json;
using Microsoft.AutoGen.Contracts;
using Microsoft.AutoGen.Core;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Corpus.Bureau.Experts;

public interface IImagingArchive { Task<string> ReportAsync(string accession, CancellationToken ct); Task FlagAsync(string accession, int urgency, CancellationToken ct); }

/// <summary>Reads radiology reports, asks for earlier studies when it needs them, and sets the urgency.</summary>
public sealed class RadiologyTriageAgent
{
    private readonly IChatClient _chat;
    private readonly IImagingArchive _archive;
    private readonly Dictionary<string, Func<string, CancellationToken, Task<string>>> _tools;

    public RadiologyTriageAgent(IChatClient chat, IImagingArchive archive)
    {
        (_chat, _archive) = (chat, archive);
        _tools = new()
        {
            ["prior_report"] = _archive.ReportAsync,
            ["flag_urgent"] = async (id, ct) => { await _archive.FlagAsync(id, 1, ct); return "flagged"; }
        };
    }

    public async Task<string> TriageAsync(string accession, CancellationToken ct)
    {
        var talk = new List<ChatMessage> { new(ChatRole.System, "You triage radiology reports. Use the tools; finish with one word: routine or urgent."), new(ChatRole.User, await _archive.ReportAsync(accession, ct)) };
        var options = new ChatOptions { Tools = [.. _tools.Select(t => AIFunctionFactory.Create(t.Value, t.Key))] };
        for (var turn = 0; turn < 6; turn++)
        {
            var response = await _chat.GetResponseAsync(talk, options, ct);
            foreach (var m in response.Messages) talk.Add(m);
            var calls = response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
            if (calls.Count == 0) return response.Text;
            foreach (var call in calls)
            {
                var result = await _tools[call.Name](call.Arguments?["id"]?.ToString() ?? accession, ct);
                talk.Add(new ChatMessage(ChatRole.Tool, new List<AIContent> { new FunctionResultContent(call.CallId, result) }));
            }
        }
        return "urgent";
    }
}

public sealed record LeafPhoto(string Field, string Description);
public sealed record SprayAdvice(string Field, string Text);

[TypeSubscription("orchard")]
public sealed class PestAdvisor(AgentId id, IAgentRuntime runtime, IChatClient model) : BaseAgent(id, runtime, "Names the pest and the mildest remedy"), IHandle<LeafPhoto>
{
    public async ValueTask HandleAsync(LeafPhoto item, MessageContext messageContext)
    {
        var diagnosis = await model.GetResponseAsync($"Leaves in {item.Field}: {item.Description}. Which pest, which mildest remedy?", cancellationToken: messageContext.CancellationToken);
        await PublishMessageAsync(new SprayAdvice(item.Field, diagnosis.Text), new TopicId("orchard"), cancellationToken: messageContext.CancellationToken);
    }
}

public interface IMind { Task<string> ThinkAsync(string thought); }

/// <summary>Haggles with a carrier until both sides agree or patience runs out.</summary>
public class Haggler(IMind mind, decimal ceiling, int patience = 5)
{
    private readonly List<(decimal Theirs, decimal Ours)> _rounds = [];
    public decimal? Agreed { get; private set; }

    public async Task<string> AnswerAsync(decimal offer)
    {
        if (Agreed is not null) return "We have a deal already.";
        if (offer <= ceiling * 0.8m) { Agreed = offer; return "Deal."; }
        if (_rounds.Count >= patience) return offer <= ceiling ? Accept(offer) : "Then we part here.";

        var history = string.Join("; ", _rounds.Select(r => $"they {r.Theirs}, we {r.Ours}"));
        var thought = await mind.ThinkAsync($"You buy freight below {ceiling}. History: {history}. They ask {offer}. Reply as JSON {{\"counter\":number,\"message\":string}}.");
        using var plan = JsonDocument.Parse(thought);
        var counter = Math.Min(plan.RootElement.GetProperty("counter").GetDecimal(), ceiling);
        _rounds.Add((offer, counter));
        return counter >= offer ? Accept(offer) : plan.RootElement.GetProperty("message").GetString()!;
    }

    private string Accept(decimal offer) { Agreed = offer; return "Deal."; }
}

public sealed class SqlTutor(Kernel kernel)
{
    private readonly ChatHistory _lesson = new("You teach SQL to accountants. Never give the query away; run what they write and ask one question back.");
    public int HintsGiven { get; private set; }

    public async Task<string> TeachAsync(string pupil, CancellationToken ct = default)
    {
        _lesson.AddUserMessage(pupil);
        var chat = kernel.GetRequiredService<IChatCompletionService>();
        var reply = await chat.GetChatMessageContentAsync(_lesson, new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() }, kernel, ct);
        _lesson.Add(reply);
        if (reply.Content?.Contains("hint", StringComparison.OrdinalIgnoreCase) == true) HintsGiven++;
        if (_lesson.Count > 40) _lesson.RemoveRange(1, 10);
        return reply.Content ?? "";
    }
}

public sealed record TravelAgent(string Name, string Iata, decimal CommissionPercent) { public decimal CommissionOn(decimal fare) => Math.Round(fare * CommissionPercent / 100, 2); }

/// <summary>Splits a browser's User-Agent header.</summary>
public readonly record struct UserAgent(string Product, string Version, bool Mobile)
{
    public static UserAgent Parse(string header)
    {
        var first = header.Split(' ', 2)[0];
        var slash = first.IndexOf('/');
        return new UserAgent(slash < 0 ? first : first[..slash], slash < 0 ? "" : first[(slash + 1)..], header.Contains("Mobile", StringComparison.Ordinal));
    }
}
