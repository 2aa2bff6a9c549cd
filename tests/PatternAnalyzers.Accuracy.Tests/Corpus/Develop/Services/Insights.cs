using Microsoft.Extensions.AI;
using System.Text.Json;

namespace Corpus.Services.Support;

public enum Mood { Angry, Neutral, Happy }
public interface ISentimentService { Task<Mood> OfAsync(string ticket, CancellationToken ct); }

public sealed class SentimentService(HttpClient http, ILogger<SentimentService> logger) : ISentimentService
{
    private sealed record Verdict(string Label, double Score);

    public async Task<Mood> OfAsync(string ticket, CancellationToken ct)
    {
        using var response = await http.PostAsJsonAsync("v1/sentiment", new { text = ticket.Length > 2000 ? ticket[..2000] : ticket }, ct);
        response.EnsureSuccessStatusCode();
        var v = await response.Content.ReadFromJsonAsync<Verdict>(ct);
        if (v is null || v.Score < 0.55) { logger.LogDebug("undecided"); return Mood.Neutral; }
        return v.Label == "negative" ? Mood.Angry : Mood.Happy;
    }
}

public interface IReplyDrafts { Task<string> DraftAsync(string ticket, Mood mood, CancellationToken ct); }

public class ReplyDrafts(IChatClient chat) : IReplyDrafts
{
    public async Task<string> DraftAsync(string ticket, Mood mood, CancellationToken ct)
    {
        var tone = mood == Mood.Angry ? "apologetic and brief" : "friendly";
        List<ChatMessage> messages = [new(ChatRole.System, $"Answer support tickets. Be {tone}."), new(ChatRole.User, ticket)];
        var response = await chat.GetResponseAsync(messages, cancellationToken: ct);
        return response.Text.Trim();
    }
}

public interface ITriageIntelligenceService { Task<(string Queue, string? Draft)> TriageAsync(string ticket, CancellationToken ct); }

/// <summary>First look at a ticket: mood, urgency, draft.</summary>
public class TriageIntelligenceService : ITriageIntelligenceService
{
    private readonly ISentimentService _sentiment;
    private readonly IReplyDrafts _drafts;
    public TriageIntelligenceService(ISentimentService sentiment, IReplyDrafts drafts) { _sentiment = sentiment; _drafts = drafts; }

    public async Task<(string Queue, string? Draft)> TriageAsync(string ticket, CancellationToken ct)
    {
        var mood = await _sentiment.OfAsync(ticket, ct);
        if (mood == Mood.Angry) return ("seniors", null);
        return ("first-line", await _drafts.DraftAsync(ticket, mood, ct));
    }
}

public static class SupportIntelligenceExtensions
{
    public static IServiceCollection AddSupportIntelligence(this IServiceCollection services, Uri endpoint)
    {
        services.AddHttpClient<ISentimentService, SentimentService>(c => c.BaseAddress = endpoint);
        services.AddScoped<IReplyDrafts, ReplyDrafts>();
        services.AddScoped<ITriageIntelligenceService, TriageIntelligenceService>();
        return services;
    }
}
