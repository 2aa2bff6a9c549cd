using System.Threading.RateLimiting;
using Mediator;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.EventBus;

namespace Corpus.Foundry.Boats;

public sealed record BerthQuery(double LengthInMetres, double Draught) : IQuery<IReadOnlyList<BerthOffer>>;

public sealed record BerthOffer(string Pier, int Number, decimal PerNight);

public interface IHarbour
{
    IAsyncEnumerable<(string Pier, int Number, double Length, double Depth)> FreeAsync(CancellationToken ct);
}

public sealed class BerthQueryHandler(IHarbour harbour) : IQueryHandler<BerthQuery, IReadOnlyList<BerthOffer>>
{
    public async ValueTask<IReadOnlyList<BerthOffer>> Handle(BerthQuery query, CancellationToken cancellationToken)
    {
        var offers = new List<BerthOffer>();
        await foreach (var berth in harbour.FreeAsync(cancellationToken))
        {
            if (berth.Length < query.LengthInMetres * 1.1 || berth.Depth < query.Draught + 0.5) continue;
            offers.Add(new(berth.Pier, berth.Number, Math.Round((decimal)query.LengthInMetres * 2.4m, 2)));
        }

        return offers.OrderBy(o => o.PerNight).ToList();
    }
}

public sealed record TideChanged(string Gauge, double Level);

/// <summary>Opens or closes the lock when the gauge crosses the sill.</summary>
public class LockKeeper : ILocalEventHandler<TideChanged>
{
    private const double Sill = 1.85;
    private readonly IHttpClientFactory _clients;

    public LockKeeper(IHttpClientFactory clients) => _clients = clients;

    public async Task HandleEventAsync(TideChanged eventData)
    {
        if (eventData.Gauge != "inner") return;
        var wish = eventData.Level > Sill ? "open" : "shut";
        using var client = _clients.CreateClient("lock-controller");
        await client.PutAsync("gate/" + wish, null);
    }
}

public sealed record MooringInvoiceArgs(int BoatId, DateOnly From, DateOnly To);

public interface IMailer
{
    Task SendAsync(string to, string subject, string body);
}

public class Nights(IMailer mailer) : AsyncBackgroundJob<MooringInvoiceArgs>
{
    public override Task ExecuteAsync(MooringInvoiceArgs args)
    {
        var nights = args.To.DayNumber - args.From.DayNumber;
        return nights <= 0
            ? Task.CompletedTask
            : mailer.SendAsync($"owner-{args.BoatId}@marina.example", $"{nights} nights", $"From {args.From:d} to {args.To:d}");
    }
}

public static class BoatsHandlerRegistration
{
    public static IServiceCollection AddBoats(this IServiceCollection services)
    {
        services.AddScoped<IQueryHandler<BerthQuery, IReadOnlyList<BerthOffer>>, BerthQueryHandler>();
        services.AddTransient<ILocalEventHandler<TideChanged>, LockKeeper>();
        return services.AddTransient<Nights>();
    }
}
