using Akka.Actor;
using Orleans;
using Orleans.Runtime;

namespace Corpus.Handlers.Banking;

public interface IAccountGrain : IGrainWithStringKey
{
    Task<decimal> Balance();

    Task Deposit(decimal amount);

    Task<bool> Withdraw(decimal amount);
}

[GenerateSerializer]
public class AccountState
{
    [Id(0)] public decimal Balance { get; set; }
    [Id(1)] public int Movements { get; set; }
}

public class AccountGrain([PersistentState("account", "bank")] IPersistentState<AccountState> account) : Grain, IAccountGrain
{
    public Task<decimal> Balance() => Task.FromResult(account.State.Balance);

    public async Task Deposit(decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        account.State.Balance += amount;
        account.State.Movements++;
        await account.WriteStateAsync();
    }

    public async Task<bool> Withdraw(decimal amount)
    {
        if (account.State.Balance < amount) return false;
        account.State.Balance -= amount;
        account.State.Movements++;
        await account.WriteStateAsync();
        return true;
    }
}

public interface ITransferGrain : IGrainWithGuidKey
{
    Task<bool> Move(string from, string to, decimal amount);
}

public class TransferGrain : Grain, ITransferGrain
{
    public async Task<bool> Move(string from, string to, decimal amount)
    {
        var source = GrainFactory.GetGrain<IAccountGrain>(from);
        var target = GrainFactory.GetGrain<IAccountGrain>(to);
        if (!await source.Withdraw(amount)) return false;
        await target.Deposit(amount);
        return true;
    }
}

public record Tick(string Symbol, decimal Price);

public record Subscribe(string Symbol, IActorRef Who);

public record Snapshot(string Symbol, decimal High, decimal Low, decimal Last);

public class TickerActor : ReceiveActor
{
    private readonly Dictionary<string, Snapshot> _snapshots = [];
    private readonly List<Subscribe> _subscribers = [];

    public TickerActor()
    {
        Receive<Subscribe>(s => _subscribers.Add(s));
        Receive<Tick>(OnTick, t => t.Price > 0);
    }

    private void OnTick(Tick t)
    {
        var next = _snapshots.TryGetValue(t.Symbol, out var old)
            ? new Snapshot(t.Symbol, Math.Max(old.High, t.Price), Math.Min(old.Low, t.Price), t.Price)
            : new Snapshot(t.Symbol, t.Price, t.Price, t.Price);
        _snapshots[t.Symbol] = next;
        foreach (var s in _subscribers.Where(s => s.Symbol == t.Symbol)) s.Who.Tell(next);
    }
}

public class Downloader : UntypedActor
{
    private readonly HttpClient _http = new();

    protected override void OnReceive(object message)
    {
        switch (message)
        {
            case Uri uri:
                var sender = Sender;
                _http.GetByteArrayAsync(uri).PipeTo(sender);
                break;
            case ReceiveTimeout:
                Context.Stop(Self);
                break;
            default:
                Unhandled(message);
                break;
        }
    }

    protected override void PostStop() => _http.Dispose();
}
