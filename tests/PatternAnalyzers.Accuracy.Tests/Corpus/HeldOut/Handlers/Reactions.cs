using System.Net.Mail;
using MediatR;

namespace Corpus.Handlers.Auctions.HeldOut;

public sealed class LotSold(string lot, string buyer, decimal hammer) : INotification
{
    public string Lot => lot;
    public string Buyer => buyer;
    public decimal Hammer => hammer;
}

// Fires once per sold lot; several listeners are independent of each other.
sealed class BuyerInvoice : INotificationHandler<LotSold>
{
    public async Task Handle(LotSold sold, CancellationToken ct)
    {
        using var smtp = new SmtpClient("relay.internal");
        using var mail = new MailMessage("accounts@auction.example", sold.Buyer, $"Lot {sold.Lot}", Text(sold));
        await smtp.SendMailAsync(mail, ct);
    }

    private static string Text(LotSold sold)
    {
        var premium = sold.Hammer switch
        {
            <= 1_000m => sold.Hammer * 0.27m,
            <= 50_000m => 270m + (sold.Hammer - 1_000m) * 0.21m,
            _ => 10_560m + (sold.Hammer - 50_000m) * 0.145m,
        };
        return $"Hammer {sold.Hammer:N2}\nPremium {premium:N2}\nTotal {sold.Hammer + premium:N2}";
    }
}

sealed class PriceIndex : INotificationHandler<LotSold>
{
    private readonly SortedList<decimal, int> _histogram = [];

    public double Median { get; private set; }

    public Task Handle(LotSold sold, CancellationToken ct)
    {
        var bucket = Math.Floor(sold.Hammer / 100m) * 100m;
        _histogram[bucket] = _histogram.GetValueOrDefault(bucket) + 1;
        var half = _histogram.Values.Sum() / 2;
        foreach (var (price, count) in _histogram)
        {
            half -= count;
            if (half > 0) continue;
            Median = (double)price;
            break;
        }
        return Task.CompletedTask;
    }
}

public interface IReactTo<in TFact>
{
    Task ReactAsync(TFact fact);
}

public record LotWithdrawn(string Lot, string Consignor);

public record ReserveMissed(string Lot, decimal HighestBid, decimal Reserve);

internal class ReturnToConsignor(IWarehouse warehouse, ICourier courier) : IReactTo<LotWithdrawn>
{
    public async Task ReactAsync(LotWithdrawn fact)
    {
        var slot = await warehouse.LocateAsync(fact.Lot);
        await warehouse.ReleaseAsync(slot);
        await courier.PickupAsync(slot, fact.Consignor);
    }
}

public interface IWarehouse
{
    Task<string> LocateAsync(string lot);

    Task ReleaseAsync(string slot);
}

public interface ICourier
{
    Task PickupAsync(string slot, string address);
}

internal class PrivateOffer(IPublisher publisher) : IReactTo<ReserveMissed>
{
    public Task ReactAsync(ReserveMissed fact)
    {
        if (fact.HighestBid < fact.Reserve * 0.9m) return Task.CompletedTask;
        return publisher.Publish(new LotSold(fact.Lot, "underbidder@auction.example", fact.HighestBid));
    }
}

public delegate void Raised(object who, decimal amount);

public interface IEventHandler<TEvent>
{
    void Handle(TEvent e);
}

public class BidLogHandler : IEventHandler<ReserveMissed>
{
    public void Handle(ReserveMissed e) =>
        File.AppendAllText("bids.log", $"{DateTime.UtcNow:O}\t{e.Lot}\t{e.HighestBid}{Environment.NewLine}");
}
