using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace Corpus.Handlers.Shipping;

public record ShipmentRequested(Guid OrderId, string Street, string City, double WeightKg);

public record ShipmentBooked(Guid OrderId, string Carrier, string Label);

public interface ICarrierGateway
{
    Task<string> BookAsync(string carrier, Guid orderId, CancellationToken ct);
}

public class BookShipmentConsumer : IConsumer<ShipmentRequested>
{
    readonly ICarrierGateway _gateway;

    public BookShipmentConsumer(ICarrierGateway gateway) => _gateway = gateway;

    public async Task Consume(ConsumeContext<ShipmentRequested> context)
    {
        var carrier = context.Message.WeightKg switch { < 2 => "letter-post", < 31.5 => "parcel", _ => "freight" };
        var label = await _gateway.BookAsync(carrier, context.Message.OrderId, context.CancellationToken);
        await context.Publish(new ShipmentBooked(context.Message.OrderId, carrier, label));
    }
}

public class BookShipmentConsumerDefinition : ConsumerDefinition<BookShipmentConsumer>
{
    public BookShipmentConsumerDefinition()
    {
        EndpointName = "book-shipment";
        ConcurrentMessageLimit = 4;
    }
}

public record LabelPrinted(Guid OrderId, byte[] Pdf);

public record ReturnAnnounced(Guid OrderId, string Reason);

public class ParcelRow
{
    public Guid OrderId { get; set; }
    public string State { get; set; } = "new";
    public int Pages { get; set; }
}

public class ParcelContext : DbContext
{
    public DbSet<ParcelRow> Parcels => Set<ParcelRow>();
}

public class ParcelDesk(ParcelContext db) : IConsumer<LabelPrinted>, IConsumer<ReturnAnnounced>
{
    public async Task Consume(ConsumeContext<LabelPrinted> context) =>
        await Move(context.Message.OrderId, "labelled", context.Message.Pdf.Length / 4096 + 1, context.CancellationToken);

    public async Task Consume(ConsumeContext<ReturnAnnounced> context) =>
        await Move(context.Message.OrderId, "returning", 0, context.CancellationToken);

    private async Task Move(Guid id, string state, int pages, CancellationToken ct)
    {
        var row = await db.Parcels.FirstOrDefaultAsync(p => p.OrderId == id, ct);
        if (row is null) return;
        row.State = state;
        row.Pages += pages;
        await db.SaveChangesAsync(ct);
    }
}
