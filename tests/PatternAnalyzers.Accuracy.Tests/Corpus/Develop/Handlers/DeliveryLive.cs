using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Caching.Distributed;

namespace Corpus.Handlers.Delivery;

public record Position(double Lat, double Lon);

public class CourierHub : Hub
{
    private readonly IDistributedCache _cache;

    public CourierHub(IDistributedCache cache) => _cache = cache;

    public async Task Report(string courier, Position position)
    {
        await _cache.SetStringAsync("courier:" + courier, $"{position.Lat};{position.Lon}");
        await Clients.Group(courier).SendAsync("moved", position);
    }

    public Task Follow(string courier) => Groups.AddToGroupAsync(Context.ConnectionId, courier);
}

public interface IOrderCommands
{
    Task<string> PlaceAsync(string customer, string[] dishes);

    Task CancelAsync(string order);
}

public class OrderHub(IOrderCommands orders) : Hub
{
    public Task<string> Place(string[] dishes) => orders.PlaceAsync(Context.UserIdentifier!, dishes);

    public async Task Cancel(string order)
    {
        await orders.CancelAsync(order);
        await Clients.User(Context.UserIdentifier!).SendAsync("cancelled", order);
    }
}

/// <summary>Pushes the estimated time of arrival every ten seconds.</summary>
public class EtaTicker(IHubContext<CourierHub> hub, IConfiguration configuration) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var couriers = configuration.GetSection("Couriers").Get<string[]>() ?? [];
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var courier in couriers)
                await hub.Clients.Group(courier).SendAsync("eta", DateTime.UtcNow.AddMinutes(12), stoppingToken);
            await Task.Delay(TimeSpan.FromSeconds(10), stoppingToken);
        }
    }
}
