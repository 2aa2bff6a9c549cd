using System.Threading.Channels;
using DotNetCore.CAP;
using Mediator;

namespace Corpus.Lantern.Tram.HeldOut;

public record DelayReported(string Line, string Stop, int Minutes);
public record NextTrams(string Stop, int Count) : IQuery<IReadOnlyList<string>>;

public interface ITimetable
{
    IAsyncEnumerable<(string Line, DateTimeOffset At)> DeparturesAsync(string stop, CancellationToken ct);
}

public sealed class NextTramsQuery(ITimetable timetable) : IQueryHandler<NextTrams, IReadOnlyList<string>>
{
    public async ValueTask<IReadOnlyList<string>> Handle(NextTrams query, CancellationToken cancellationToken)
    {
        var found = new List<string>(query.Count);
        await foreach (var (line, at) in timetable.DeparturesAsync(query.Stop, cancellationToken))
        {
            found.Add($"{line} {at:HH:mm}");
            if (found.Count == query.Count) break;
        }
        return found;
    }
}

public class PlatformDisplays(HttpClient displays) : ICapSubscribe
{
    [CapSubscribe("tram.delay.reported", Group = "displays")]
    public async Task ShowAsync(DelayReported e)
    {
        if (e.Minutes < 3) return;
        var text = e.Minutes > 20 ? $"{e.Line}: service interrupted" : $"{e.Line}: +{e.Minutes} min";
        await displays.PutAsJsonAsync($"stops/{Uri.EscapeDataString(e.Stop)}/banner", new { text });
    }
}

/// <summary>Drains vehicle positions every second and keeps only the newest of each vehicle.</summary>
public class PositionPump(ChannelReader<(int Vehicle, double Lat, double Lon)> positions, IHttpClientFactory clients) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        var newest = new Dictionary<int, (double, double)>();
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            newest.Clear();
            while (positions.TryRead(out var p)) newest[p.Vehicle] = (p.Lat, p.Lon);
            if (newest.Count == 0) continue;
            var body = newest.Select(n => new { id = n.Key, lat = n.Value.Item1, lon = n.Value.Item2 });
            using var client = clients.CreateClient("map");
            await client.PostAsJsonAsync("positions", body, stoppingToken);
        }
    }
}

public class FareZoneHeader : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var stop = context.Request.Query["stop"].ToString();
        var zone = stop.Length == 0 ? "A" : stop[0] switch { >= '0' and <= '3' => "A", >= '4' and <= '6' => "B", _ => "C" };
        context.Response.Headers["X-Fare-Zone"] = zone;
        await next(context);
    }
}

public class HandlerFailedException : Exception
{
    public HandlerFailedException(string handler, Exception inner) : base($"{handler} failed", inner) => HandlerName = handler;
    public string HandlerName { get; }
}

public static class TramModule
{
    public static IServiceCollection AddTramHandlers(this IServiceCollection services)
    {
        services.AddTransient<PlatformDisplays>();
        services.AddTransient<FareZoneHeader>();
        services.AddSingleton(Channel.CreateUnbounded<(int, double, double)>());
        services.AddHostedService<PositionPump>();
        return services;
    }
}
