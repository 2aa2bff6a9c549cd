namespace Corpus.Bureau.Quiet;

public interface IRequestHandler<in TRequest, TResult> { TResult Handle(TRequest request); }

public sealed record SettleBill(decimal Net, string Country);

/// <summary>Left over from the old checkout; the tills compute this on their own now.</summary>
public sealed class SettleBillHandler : IRequestHandler<SettleBill, decimal>
{
    public decimal Handle(SettleBill request) => request.Country switch
    {
        "CH" => request.Net * 1.081m,
        "DE" => request.Net * 1.19m,
        "LU" => request.Net * 1.17m,
        _ => request.Net
    };
}

public abstract class CommandHandlerBase<TCommand>
{
    protected ILogger Logger { get; }
    protected CommandHandlerBase(ILogger logger) => Logger = logger;
    public abstract Task HandleAsync(TCommand command, CancellationToken ct);

    protected bool Reject(TCommand command, string reason)
    {
        Logger.LogWarning("{Command} rejected: {Reason}", command, reason);
        return false;
    }
}

public sealed class EventHandlerRegistry
{
    private readonly List<(Type Event, Type Handler)> _rows = [];
    public void Add(Type @event, Type handler) => _rows.Add((@event, handler));
    public IReadOnlyList<(Type Event, Type Handler)> Rows => _rows;
}

/// <summary>Reads and moves the little grips at the corners of a selected picture.</summary>
public struct DragHandle
{
    public int Corner;
    public float X, Y;
    public readonly bool Hit(float x, float y, float reach) => MathF.Abs(x - X) <= reach && MathF.Abs(y - Y) <= reach;
    public void MoveTo(float x, float y) => (X, Y) = (x, y);
}

public sealed class ConsumerOptions { public int Prefetch { get; init; } = 16; public string Queue { get; init; } = "inbox"; public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30); }
