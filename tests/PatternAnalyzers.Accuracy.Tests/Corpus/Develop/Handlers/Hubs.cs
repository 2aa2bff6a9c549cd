using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace Corpus.Handlers.Live;

public class ChatLine
{
    public int Id { get; set; }
    public string Room { get; set; } = "";
    public string Author { get; set; } = "";
    public string Text { get; set; } = "";
}

public class ChatContext : DbContext
{
    public DbSet<ChatLine> Lines => Set<ChatLine>();
}

public class ChatHub(ChatContext db) : Hub
{
    public async Task Join(string room)
    {
        await Groups.AddToGroupAsync(Context.ConnectionId, room);
        await Clients.OthersInGroup(room).SendAsync("joined", Context.UserIdentifier);
    }

    public async Task Say(string room, string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 500) throw new HubException("text must have 1..500 characters");
        db.Lines.Add(new ChatLine { Room = room, Author = Context.UserIdentifier ?? "anonymous", Text = text });
        await db.SaveChangesAsync(Context.ConnectionAborted);
        await Clients.Group(room).SendAsync("said", Context.UserIdentifier, text);
    }
}

public interface IBoardClient
{
    Task StrokeDrawn(string color, double[] points);

    Task Cleared();
}

public class Whiteboard : Hub<IBoardClient>
{
    public Task Draw(string color, double[] points) => Clients.Others.StrokeDrawn(color, points);

    public Task Clear() => Clients.All.Cleared();
}

/// <summary>Keeps score of a quiz while it runs; the scores live in the process.</summary>
public class QuizHub : Hub
{
    private static readonly ConcurrentDictionary<string, int> Points = new();

    public override Task OnConnectedAsync()
    {
        Points.TryAdd(Context.ConnectionId, 0);
        return base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        Points.TryRemove(Context.ConnectionId, out _);
        return base.OnDisconnectedAsync(exception);
    }

    public async Task Answer(int question, int choice, int millis)
    {
        var gained = choice == question % 4 ? Math.Max(100, 1000 - millis / 20) : 0;
        Points.AddOrUpdate(Context.ConnectionId, gained, (_, old) => old + gained);
        await Clients.All.SendAsync("ranking", Points.OrderByDescending(p => p.Value).Take(10).ToArray());
    }
}

public class AssistantHub(IChatClient chat) : Hub
{
    public async IAsyncEnumerable<string> Ask(string question, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var update in chat.GetStreamingResponseAsync([new ChatMessage(ChatRole.User, question)], cancellationToken: ct))
            if (update.Text.Length > 0) yield return update.Text;
    }
}

public abstract class DeviceHubBase : Hub
{
    protected string Device => Context.GetHttpContext()?.Request.Query["device"].ToString() ?? "?";
}

public class ThermostatHub(HttpClient gateway) : DeviceHubBase
{
    public async Task SetTarget(double celsius)
    {
        var clamped = Math.Clamp(celsius, 5, 28);
        await gateway.PutAsJsonAsync($"devices/{Device}/target", new { celsius = clamped });
        await Clients.Caller.SendAsync("accepted", clamped);
    }
}

public class UnitHub : Hub
{
    private static readonly Dictionary<string, double> ToMetres = new() { ["m"] = 1, ["ft"] = 0.3048, ["mi"] = 1609.344, ["nmi"] = 1852 };

    public double Convert(double value, string from, string to) =>
        ToMetres.TryGetValue(from, out var f) && ToMetres.TryGetValue(to, out var t)
            ? value * f / t
            : throw new HubException($"cannot convert {from} to {to}");
}

public class AuctionHub(IHubContext<ChatHub> chat, TimeProvider time) : Hub
{
    private static readonly object Gate = new();
    private static decimal _highest;
    private static DateTimeOffset _ends = DateTimeOffset.MaxValue;

    public async Task Bid(decimal amount)
    {
        lock (Gate)
        {
            if (amount <= _highest || time.GetUtcNow() > _ends) throw new HubException("too low or too late");
            _highest = amount;
            _ends = time.GetUtcNow().AddSeconds(30);
        }
        await Clients.All.SendAsync("highest", amount);
        await chat.Clients.Group("auction").SendAsync("said", "auctioneer", $"{amount:C} bid");
    }
}
