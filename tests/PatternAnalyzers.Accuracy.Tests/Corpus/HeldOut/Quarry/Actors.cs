using Akka.Actor;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.SignalR;
using Paramore.Brighter;

namespace Corpus.Quarry.Arcade.HeldOut;

public sealed record Joined(string Player);
public sealed record Left(string Player);
public sealed record Roster(IReadOnlyList<string> Players);
public sealed class AskRoster;

public sealed class Lobby : ReceiveActor
{
    private readonly SortedSet<string> _players = new(StringComparer.OrdinalIgnoreCase);

    public Lobby(int seats)
    {
        Receive<Joined>(m => { if (_players.Count < seats) _players.Add(m.Player); });
        Receive<Left>(m => _players.Remove(m.Player));
        Receive<AskRoster>(_ => Sender.Tell(new Roster([.. _players])));
    }
}

public class BanPlayer(string player, string reason) : Command(new Id(Guid.NewGuid().ToString()))
{
    public string Player { get; } = player;
    public string Reason { get; } = reason;
}

public interface IBanList { Task AddAsync(string player, string reason, CancellationToken stop); }

public class BanPlayerHandler(IBanList bans, IAmACommandProcessor processor) : RequestHandlerAsync<BanPlayer>
{
    public override async Task<BanPlayer> HandleAsync(BanPlayer command, CancellationToken cancellationToken = default)
    {
        await bans.AddAsync(command.Player, command.Reason, cancellationToken);
        await processor.PublishAsync(new PlayerBanned(command.Player), cancellationToken);
        return await base.HandleAsync(command, cancellationToken);
    }
}

public class PlayerBanned(string player) : Event(new Id(Guid.NewGuid().ToString())) { public string Player { get; } = player; }

public sealed class Table : Hub
{
    private static readonly Dictionary<string, int> Seats = [];

    public async Task Sit(string table)
    {
        lock (Seats) Seats[table] = Seats.GetValueOrDefault(table) + 1;
        await Groups.AddToGroupAsync(Context.ConnectionId, table);
        await Clients.OthersInGroup(table).SendAsync("sat", Context.UserIdentifier, Seats[table]);
    }

    public Task Say(string table, string text) =>
        text.Length > 200 ? Task.CompletedTask : Clients.Group(table).SendAsync("said", Context.UserIdentifier, text);
}

public sealed record AgeAtLeast(int Years) : IAuthorizationRequirement;

public sealed class AgeGate : AuthorizationHandler<AgeAtLeast>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AgeAtLeast requirement)
    {
        var born = context.User.FindFirst("birthdate")?.Value;
        if (DateOnly.TryParse(born, out var date))
        {
            var today = DateOnly.FromDateTime(DateTime.UtcNow);
            var age = today.Year - date.Year - (today < date.AddYears(today.Year - date.Year) ? 1 : 0);
            if (age >= requirement.Years) context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

public sealed class CoinMeter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!context.HttpContext.Request.Headers.TryGetValue("X-Coins", out var coins) || !int.TryParse(coins, out var n) || n < 1)
        {
            context.Result = new Microsoft.AspNetCore.Mvc.StatusCodeResult(402);
            return;
        }

        var done = await next();
        if (done.Exception is null) context.HttpContext.Response.Headers["X-Coins-Left"] = (n - 1).ToString();
    }
}

public sealed class ReplayTag(string machine) : DelegatingHandler
{
    private int _n;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("X-Replay", $"{machine}-{Interlocked.Increment(ref _n):D6}");
        var response = await base.SendAsync(request, cancellationToken);
        return (int)response.StatusCode == 409 ? await base.SendAsync(request, cancellationToken) : response;
    }
}
