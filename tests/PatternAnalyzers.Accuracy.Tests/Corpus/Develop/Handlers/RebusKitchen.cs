using Rebus.Bus;
using Rebus.Handlers;
using Rebus.Sagas;

namespace Corpus.Handlers.Kitchen;

public class DishOrdered
{
    public int Table { get; set; }
    public string Dish { get; set; } = "";
    public Guid TicketId { get; set; }
}

public class DishPlated
{
    public Guid TicketId { get; set; }
}

public class TicketClosed
{
    public Guid TicketId { get; set; }
    public int Dishes { get; set; }
}

public class TicketPrinter : IHandleMessages<DishOrdered>
{
    readonly string _device;

    public TicketPrinter(IConfiguration configuration) => _device = configuration["Kitchen:Printer"] ?? "/dev/usb/lp0";

    public async Task Handle(DishOrdered message)
    {
        var text = $"TABLE {message.Table,3}  {message.Dish.ToUpperInvariant(),-30}\n\n\n";
        await File.AppendAllTextAsync(_device, text);
    }
}

public class TicketSagaData : SagaData
{
    public Guid TicketId { get; set; }
    public int Open { get; set; }
    public int Total { get; set; }
}

public class TicketSaga : Saga<TicketSagaData>, IAmInitiatedBy<DishOrdered>, IHandleMessages<DishPlated>
{
    private readonly IBus _bus;

    public TicketSaga(IBus bus) => _bus = bus;

    protected override void CorrelateMessages(ICorrelationConfig<TicketSagaData> config)
    {
        config.Correlate<DishOrdered>(m => m.TicketId, d => d.TicketId);
        config.Correlate<DishPlated>(m => m.TicketId, d => d.TicketId);
    }

    public Task Handle(DishOrdered message)
    {
        Data.TicketId = message.TicketId;
        Data.Open++;
        Data.Total++;
        return Task.CompletedTask;
    }

    public async Task Handle(DishPlated message)
    {
        if (--Data.Open > 0) return;
        await _bus.Publish(new TicketClosed { TicketId = Data.TicketId, Dishes = Data.Total });
        MarkAsComplete();
    }
}
