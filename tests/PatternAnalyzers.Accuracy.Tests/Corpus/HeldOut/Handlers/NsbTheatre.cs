using NServiceBus;

namespace Corpus.Handlers.Theatre.HeldOut;

public interface ISeatSold : IEvent
{
    string Show { get; set; }
    int Row { get; set; }
    int Seat { get; set; }
}

public class RefundSeat : ICommand
{
    public string Show { get; init; } = "";
    public decimal Price { get; init; }
    public DateTimeOffset Curtain { get; init; }
}

public class RefundDecided : IMessage
{
    public decimal Amount { get; init; }
}

class RefundClerk : IHandleMessages<RefundSeat>
{
    public Task Handle(RefundSeat message, IMessageHandlerContext context)
    {
        var left = message.Curtain - DateTimeOffset.UtcNow;
        var share = left.TotalDays switch
        {
            >= 14 => 1m,
            >= 2 => 0.5m,
            _ => 0m,
        };
        return context.Reply(new RefundDecided { Amount = decimal.Round(message.Price * share, 2) });
    }
}

class FloorPlan : IHandleMessages<ISeatSold>
{
    private static readonly Dictionary<string, bool[,]> Houses = [];

    public Task Handle(ISeatSold message, IMessageHandlerContext context)
    {
        lock (Houses)
        {
            if (!Houses.TryGetValue(message.Show, out var seats))
                Houses[message.Show] = seats = new bool[40, 60];
            if (seats[message.Row, message.Seat])
                throw new InvalidOperationException("double booking");
            seats[message.Row, message.Seat] = true;
        }
        return Task.CompletedTask;
    }
}
