using NServiceBus;

namespace Corpus.Handlers.Energy;

public record RegisterMeter(string MeterId, string Address) : ICommand;

public record MeterRegistered(string MeterId) : IEvent;

public record SubmitReading(string MeterId, long Counter) : ICommand;

public record ReadingRejected(string MeterId, string Why) : IMessage;

public interface IMeterRepository
{
    Task<long?> LastCounter(string meterId, CancellationToken ct);

    Task Save(string meterId, string address, CancellationToken ct);

    Task SaveCounter(string meterId, long counter, CancellationToken ct);
}

public class MeterDesk(IMeterRepository meters, ILogger<MeterDesk> log) :
    IHandleMessages<RegisterMeter>,
    IHandleMessages<SubmitReading>
{
    public async Task Handle(RegisterMeter message, IMessageHandlerContext context)
    {
        await meters.Save(message.MeterId, message.Address, context.CancellationToken);
        await context.Publish(new MeterRegistered(message.MeterId));
        log.LogInformation("meter {Meter} registered", message.MeterId);
    }

    public async Task Handle(SubmitReading message, IMessageHandlerContext context)
    {
        var last = await meters.LastCounter(message.MeterId, context.CancellationToken);
        if (last is null || message.Counter < last)
        {
            await context.Reply(new ReadingRejected(message.MeterId, last is null ? "unknown meter" : "counter runs backwards"));
            return;
        }
        await meters.SaveCounter(message.MeterId, message.Counter, context.CancellationToken);
    }
}

public class MoveIn : ICommand
{
    public string ContractId { get; set; } = "";
    public string MeterId { get; set; } = "";
}

public class GridApproved : IMessage
{
    public string ContractId { get; set; } = "";
}

public class ApprovalOverdue { }

public class MoveInData : ContainSagaData
{
    public string ContractId { get; set; } = "";
    public bool Reminded { get; set; }
}

public class MoveInPolicy : Saga<MoveInData>, IAmStartedByMessages<MoveIn>, IHandleMessages<GridApproved>, IHandleTimeouts<ApprovalOverdue>
{
    protected override void ConfigureHowToFindSaga(SagaPropertyMapper<MoveInData> mapper)
    {
        mapper.ConfigureMapping<MoveIn>(m => m.ContractId).ToSaga(s => s.ContractId);
        mapper.ConfigureMapping<GridApproved>(m => m.ContractId).ToSaga(s => s.ContractId);
    }

    public async Task Handle(MoveIn message, IMessageHandlerContext context)
    {
        Data.ContractId = message.ContractId;
        await context.Send(new RegisterMeter(message.MeterId, ""));
        await RequestTimeout<ApprovalOverdue>(context, TimeSpan.FromDays(10));
    }

    public Task Handle(GridApproved message, IMessageHandlerContext context)
    {
        MarkAsComplete();
        return Task.CompletedTask;
    }

    public async Task Timeout(ApprovalOverdue state, IMessageHandlerContext context)
    {
        if (Data.Reminded) { MarkAsComplete(); return; }
        Data.Reminded = true;
        await RequestTimeout<ApprovalOverdue>(context, TimeSpan.FromDays(3));
    }
}
