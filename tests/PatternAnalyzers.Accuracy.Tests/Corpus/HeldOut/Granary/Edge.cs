using System.Diagnostics;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Primitives;

namespace Corpus.Granary.Edge.HeldOut;

public class StaleClientGuard
{
    private static readonly Version Oldest = new(4, 7);
    private readonly RequestDelegate _next;

    public StaleClientGuard(RequestDelegate next) { _next = next; }

    public async Task InvokeAsync(HttpContext context, ILogger<StaleClientGuard> logger)
    {
        if (context.Request.Headers.TryGetValue("X-App-Version", out StringValues raw)
            && Version.TryParse(raw.ToString(), out var version) && version < Oldest)
        {
            logger.LogInformation("turned away {Version}", version);
            context.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
            await context.Response.WriteAsJsonAsync(new { oldest = Oldest.ToString() });
            return;
        }
        await _next(context);
    }
}

public interface IAuctioneer
{
    bool TryBid(string lot, string bidder, decimal amount, out decimal highest);
}

public class AuctionRing(IAuctioneer auctioneer) : Hub
{
    public Task Watch(string lot) => Groups.AddToGroupAsync(Context.ConnectionId, lot);

    public async Task Bid(string lot, decimal amount)
    {
        var who = Context.UserIdentifier ?? throw new HubException("sign in first");
        if (auctioneer.TryBid(lot, who, amount, out var highest))
            await Clients.Group(lot).SendAsync("raised", lot, highest);
        else
            await Clients.Caller.SendAsync("tooLow", lot, highest);
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        Activity.Current?.AddEvent(new ActivityEvent("left"));
        await base.OnDisconnectedAsync(exception);
    }
}
