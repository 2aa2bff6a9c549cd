namespace Corpus.Services.Fulfilment;

public interface IOrderStuff { Task<bool> DoAsync(int id); }
public interface IStock { Task<bool> ReserveAsync(int order); Task ReleaseAsync(int order); }
public interface ICharge { Task<string?> TakeAsync(int order); }
public interface ICourier { Task BookAsync(int order, string receipt); }

public class OrderStuff : IOrderStuff
{
    private readonly IStock a; private readonly ICharge b; private readonly ICourier c;
    public OrderStuff(IStock a, ICharge b, ICourier c) { this.a = a; this.b = b; this.c = c; }

    public async Task<bool> DoAsync(int id)
    {
        if (!await a.ReserveAsync(id)) return false;
        var receipt = await b.TakeAsync(id);
        if (receipt is null) { await a.ReleaseAsync(id); return false; }
        await c.BookAsync(id, receipt);
        return true;
    }
}

public interface ICartService { void Put(string cart, string sku, int n); decimal Total(string cart, Func<string, decimal> price); void Clear(string cart); }

public class CartService : ICartService
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Dictionary<string, int>> carts = new();
    public void Put(string cart, string sku, int n)
    {
        var lines = carts.GetOrAdd(cart, _ => []);
        lock (lines)
        {
            var q = lines.GetValueOrDefault(sku) + n;
            if (q <= 0) lines.Remove(sku); else lines[sku] = q;
        }
    }
    public decimal Total(string cart, Func<string, decimal> price) => carts.TryGetValue(cart, out var l) ? l.Sum(x => price(x.Key) * x.Value) : 0;
    public void Clear(string cart) => carts.TryRemove(cart, out _);
}

public interface ILabelPrinter { void Print(string zpl); }

public sealed class NetworkLabelPrinter(string host) : ILabelPrinter
{
    public void Print(string zpl)
    {
        using var tcp = new System.Net.Sockets.TcpClient(host, 9100);
        using var stream = tcp.GetStream();
        stream.Write(System.Text.Encoding.ASCII.GetBytes(zpl));
    }
}

public interface IReturnPolicy { (bool Allowed, string Why) Check(DateOnly delivered, DateOnly today, string category, bool opened); }

public sealed class ReturnPolicyService : IReturnPolicy
{
    public (bool Allowed, string Why) Check(DateOnly delivered, DateOnly today, string category, bool opened)
    {
        var age = today.DayNumber - delivered.DayNumber;
        return (category, opened, age) switch
        {
            (_, _, < 0) => (false, "not delivered"),
            ("hygiene", true, _) => (false, "opened"),
            ("electronics", _, <= 30) => (true, "extended"),
            (_, _, <= 14) => (true, "regular"),
            _ => (false, "too late"),
        };
    }
}

public static class FulfilmentModule
{
    public static IServiceCollection AddFulfilment(this IServiceCollection services, string printer) => services
        .AddScoped<IOrderStuff, OrderStuff>()
        .AddSingleton<ICartService, CartService>()
        .AddSingleton<ILabelPrinter>(new NetworkLabelPrinter(printer))
        .AddSingleton<IReturnPolicy, ReturnPolicyService>();
}
