using System.Security.Cryptography;

namespace Corpus.Bureau.Sundry;

public interface IAcceptOrders<in TOrder> where TOrder : class { OrderSlip Accept(TOrder order); }
public sealed record OrderSlip(string Number, DateOnly Promised);
public sealed record SuitOrder(string Customer, double Chest, double Waist, bool Rush);
public sealed record ShirtOrder(string Customer, int Collar, int Count);

public sealed class SuitWorkshop : IAcceptOrders<SuitOrder>
{
    private readonly TimeProvider _time;
    public SuitWorkshop(TimeProvider time) => _time = time;

    public OrderSlip Accept(SuitOrder order)
    {
        var today = DateOnly.FromDateTime(_time.GetLocalNow().DateTime);
        var days = order.Rush ? 5 : 21;
        for (var left = days; left > 0;)
        {
            today = today.AddDays(1);
            if (today.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) left--;
        }
        return new OrderSlip($"S-{RandomNumberGenerator.GetInt32(10_000, 99_999)}", today);
    }
}

public sealed class ShirtWorkshop(string ledger) : IAcceptOrders<ShirtOrder>
{
    public OrderSlip Accept(ShirtOrder order)
    {
        var number = File.Exists(ledger) ? File.ReadLines(ledger).Count() + 1 : 1;
        File.AppendAllText(ledger, $"{number};{order.Customer};{order.Collar};{order.Count}\n");
        return new OrderSlip($"H-{number:0000}", new DateOnly(2026, 1, 1).AddDays(order.Count * 2));
    }
}

public sealed class Tailor(IServiceProvider services)
{
    public OrderSlip Order<T>(T order) where T : class
    {
        var accepting = services.GetServices<IAcceptOrders<T>>().ToList();
        return accepting.Count switch
        {
            0 => throw new NotSupportedException($"We make no {typeof(T).Name}."),
            1 => accepting[0].Accept(order),
            _ => throw new InvalidOperationException("Two workshops want the same work.")
        };
    }
}

public class WorkshopFactory
{
    public IAcceptOrders<SuitOrder> Suits() => new SuitWorkshop(TimeProvider.System);
    public IAcceptOrders<ShirtOrder> Shirts(string folder) => new ShirtWorkshop(Path.Combine(folder, "shirts.csv"));
}

public static class OrderMapping
{
    public static SuitOrder ToSuit(this IReadOnlyDictionary<string, string> form) => new(form["customer"], double.Parse(form["chest"]), double.Parse(form["waist"]), form.ContainsKey("rush"));
    public static ShirtOrder ToShirt(this IReadOnlyDictionary<string, string> form) => new(form["customer"], int.Parse(form["collar"]), int.Parse(form["count"]));
}
